/// Where the words, large sets and phrases of one stretch stand, as masks of its tokens.
///
/// One serves stretch after stretch: what a stretch has marked is cleared for the next.
final class Sightings {
  /// The sentence that was read; below 0 for none.
  private(set) var sentence = -1
  private let ofWord: Cells<UInt64>
  private let ofSet: Cells<UInt64>
  /// Where the phrases of each list begin and where they end.
  private let beginnings: Cells<UInt64>
  private let endings: Cells<UInt64>
  /// The words of the stretch, the lists of which it has a phrase and the sets of which it has a word, each once.
  private let seenWords = Cells<Vocabulary.Word>(capacity: Stretch.longest)
  private let seenLists = Cells<Int32>(capacity: 64)
  private let seenSets = Cells<Int32>(capacity: 512)
  /// The automaton outlives it.
  init(_ automaton: Automaton) {
    ofWord = Cells(repeating: 0, count: automaton.vocabulary.count)
    ofSet = Cells(repeating: 0, count: automaton.sets)
    beginnings = Cells(repeating: 0, count: automaton.levels.count)
    endings = Cells(repeating: 0, count: automaton.levels.count)
  }

  /// The tokens of each word, and of each set.
  var words: View<UInt64> { ofWord.view }
  var sets: View<UInt64> { ofSet.view }
  /// The tokens with which phrases of each list begin, and those with which they end.
  var begins: View<UInt64> { beginnings.view }
  var finishes: View<UInt64> { endings.view }
  /// The words that the stretch has, and the lists of which it has a phrase, each once; good until something is marked.
  var vocabulary: View<Vocabulary.Word> { seenWords.view }
  var lists: View<Int32> { seenLists.view }

  /// Begins anew with the words of a stretch, as far as the programs of an index ask for them, and the phrases that
  /// lie in it.
  func read(_ stretch: Stretch, of speech: Speech, for index: NeedIndex, sentence: Int = -1) {
    clear()
    self.sentence = sentence
    let sets = index.setsOfWord.view
    let tokens = speech.tokens.view
    for place in stretch.range {
      mark(tokens[place].word, stretch.bit(place), sets)
      var next = tokens[place].begins
      while next >= 0 {
        let phrase = speech.phrases[Int(next)]
        if Int(phrase.end) <= stretch.range.upperBound { _ = mark(phrase, in: stretch) }
        next = phrase.nextBeginning
      }
    }
  }

  @inline(__always)
  private func mark(_ word: Vocabulary.Word, _ bit: UInt64, _ sets: BucketsView<Int32>) {
    let known = ofWord[Int(word)]
    if known == 0 { seenWords.append(word) }
    ofWord[Int(word)] = known | bit
    for entry in sets.range(word) {
      let set = sets[entry]
      let known = ofSet[Int(set)]
      if known == 0 { seenSets.append(set) }
      ofSet[Int(set)] = known | bit
    }
  }

  /// Adds a phrase that lies in the stretch; false when one of its list was there already.
  func mark(_ phrase: Phrase, in stretch: Stretch) -> Bool {
    let list = Int(phrase.set)
    let isNew = beginnings[list] == 0
    if isNew { seenLists.append(phrase.set) }
    beginnings[list] |= stretch.bit(Int(phrase.start))
    endings[list] |= stretch.bit(Int(phrase.end) - 1)
    return isNew
  }

  /// The next sentence is another text's, whatever its number.
  func forget() { sentence = -1 }

  private func clear() {
    for index in seenWords.indices { ofWord[Int(seenWords[index])] = 0 }
    for index in seenLists.indices {
      beginnings[Int(seenLists[index])] = 0
      endings[Int(seenLists[index])] = 0
    }
    for index in seenSets.indices { ofSet[Int(seenSets[index])] = 0 }
    seenWords.removeAll()
    seenLists.removeAll()
    seenSets.removeAll()
  }
}
