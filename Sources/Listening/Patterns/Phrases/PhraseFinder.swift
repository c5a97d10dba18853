/// Finds the phrases of lists, lowest lists first, so that cues can take them as one step.
///
/// It is used again for one utterance after another.
final class PhraseFinder {
  private let levels: [Range<Int32>]
  private let trie: PhraseTrieView
  private let needs: FilledNeeds
  private let sightings: Sightings
  private let tries: Tries
  /// What the programs of one level have found.
  private let found = Cells<(list: Int32, match: Matcher.Match)>()

  /// Tokens that two neighbouring stretches share where no full stop parts them: the longest phrase has no more.
  private static let overlap = 15

  /// The automaton and the circumstances must outlive it.
  init(
    _ automaton: Automaton, _ sightings: Sightings, _ tries: Tries, in circumstances: View<UInt8>
  ) {
    levels = automaton.levels
    trie = automaton.phrases.view
    needs = FilledNeeds(automaton.lists, in: circumstances)
    self.sightings = sightings
    self.tries = tries
  }

  /// `speech` has tokens only; phrases stay between full stops.
  func find(in speech: Speech) {
    var start = 0
    while start < speech.tokens.count {
      var end = start + 1
      while end < speech.tokens.count, speech.tokens[end].mark < .sentence { end += 1 }
      readOff(speech, in: start..<end)
      findOthers(speech, in: start..<end)
      start = end
    }
  }

  /// Walks the trie from each token, for the phrases that are spelt out.
  private func readOff(_ speech: Speech, in range: Range<Int>) {
    let other = trie.afterAnyWord(0)
    for start in range { trie.prefetch(beginningWith: speech.tokens[start].word) }
    for start in range {
      let node = trie.beginning(with: speech.tokens[start].word)
      if node != 0 { follow(node, speech, from: start, to: start + 1, before: range.upperBound) }
      if other != 0 { follow(other, speech, from: start, to: start + 1, before: range.upperBound) }
    }
  }

  /// Goes on from a node to which the tokens between two places have led.
  private func follow(
    _ node: PhraseTrie.Node, _ speech: Speech, from start: Int, to place: Int, before end: Int
  ) {
    var (node, place) = (node, place)
    while node != 0 {
      trie.forEachList(at: node) { _ = add($0, speech, start, place) }
      guard place < end else { return }
      let other = trie.afterAnyWord(node)
      node = trie.after(node, speech.tokens[place].word)
      place += 1
      if other != 0 { follow(other, speech, from: start, to: place, before: end) }
    }
  }

  /// Matches the phrases that are not spelt out, as cues are matched.
  private func findOthers(_ speech: Speech, in range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + Stretch.longest, range.upperBound)
      find(speech, in: Stretch(start..<end))
      start = end < range.upperBound ? end - Self.overlap : end
    }
  }

  private func find(_ speech: Speech, in stretch: Stretch) {
    sightings.read(stretch, of: speech)
    needs.fill(with: sightings.keys, of: sightings)
    let matcher = Matcher(sightings)
    for level in levels {
      tries.removeAll()
      tries.add(needs, in: level)
      tries.forEachMatch(matcher) { found.append(($1, $2)) }
      guard !found.isEmpty else { continue }
      keepFound(speech, in: stretch)
      // What was found sets off more, and may have moved the phrases.
      needs.gather(sightings.keys, of: sightings)
      sightings.look(at: speech)
    }
  }

  /// Adds what a level found once all of it is searched: only the levels above use its phrases.
  private func keepFound(_ speech: Speech, in stretch: Stretch) {
    for index in found.indices {
      let (list, match) = found[index]
      guard let phrase = add(list, speech, match.start, match.end), sightings.mark(phrase, in: stretch) else {
        continue
      }
      needs.fill(withList: list)
    }
    found.removeAll()
  }

  /// Adds a phrase; nil when it is there already.
  private func add(_ list: Int32, _ speech: Speech, _ start: Int, _ end: Int) -> Phrase? {
    var next = speech.tokens[start].begins
    while next >= 0 {
      let phrase = speech.phrases[Int(next)]
      if phrase.set == list, Int(phrase.end) == end { return nil }
      next = phrase.nextBeginning
    }
    let phrase = Phrase(
      set: list, start: Int32(start), end: Int32(end), nextBeginning: speech.tokens[start].begins,
      nextFinishing: speech.tokens[end - 1].finishes)
    let index = Int32(speech.phrases.count)
    speech.phrases.append(phrase)
    speech.tokens[start].begins = index
    speech.tokens[end - 1].finishes = index
    return phrase
  }
}
