import DialogueCore

/// Adds the cues of a move up, sentence by sentence, and lets moves give way to each other.
struct Resolver {
  let moves: [CompiledMove]
  let terms: View<CueTerms>
  let speech: Speech
  let conditions: ConditionJudge

  /// A move in one sentence.
  struct Candidate {
    let move: Int
    let sentence: Int32
    /// Tokens from its first cue to its last.
    var start: Int32
    var end: Int32
    /// Behind the last token that a cue of it needs: what stands further on is quoted, but takes nobody's place.
    var core: Int32
    var strength: Int
    /// Its first hit and its last, as indexes; what lies between may be another's.
    var hits: ClosedRange<Int>

    /// The order in which moves are told: by their first word, and then by their index.
    func comes(before other: Candidate) -> Bool {
      start == other.start ? move < other.move : start < other.start
    }
  }

  /// Every move that reaches its threshold somewhere, whoever is spoken to; sentence by sentence.
  func candidates(_ hits: ContiguousArray<Hit>) -> [Candidate] {
    var found = sums(hits)
    found.removeAll { $0.strength < threshold(of: $0) }
    return found
  }

  /// The strength from which on a candidate is heard.
  func threshold(of candidate: Candidate) -> Int {
    let move = moves[candidate.move]
    guard let (words, condition) = move.longAnswer, conditions.holds(condition) else { return move.threshold }
    let sentence = Int(candidate.sentence)
    return move.threshold + (isLong(sentence - 1, words) ? 1 : 0) + (isLong(sentence + 1, words) ? 1 : 0)
  }

  private func isLong(_ sentence: Int, _ words: Int) -> Bool {
    speech.sentences.indices.contains(sentence) && speech.sentences[sentence].range.count >= words
  }

  /// Moves that fall short of their threshold, for explanations.
  func shortOfThreshold(_ hits: ContiguousArray<Hit>) -> [Candidate] {
    sums(hits).filter { $0.strength < threshold(of: $0) }
  }

  /// The cues of a candidate, by their index, strongest first.
  ///
  /// - Parameter hits: Those that it was summed up from.
  func cues(of candidate: Candidate, among hits: ContiguousArray<Hit>) -> [Int32] {
    var cues: [Int32] = []
    for hit in hits[candidate.hits]
    where terms[Int(hit.cue)].move == candidate.move && !cues.contains(hit.cue) {
      if let first = cues.first, terms[Int(hit.cue)].strength > terms[Int(first)].strength {
        cues.insert(hit.cue, at: 0)
      } else {
        cues.append(hit.cue)
      }
    }
    return cues
  }

  private func sums(_ hits: ContiguousArray<Hit>) -> [Candidate] {
    var found: [Candidate] = []
    found.reserveCapacity(hits.count)
    for number in hits.indices { add(number, of: hits, to: &found) }
    return found
  }

  private func add(_ number: Int, of hits: ContiguousArray<Hit>, to found: inout [Candidate]) {
    let hit = hits[number]
    let cue = terms[Int(hit.cue)]
    var index = found.count - 1
    while index >= 0, found[index].sentence == hit.sentence, found[index].move != cue.move { index -= 1 }
    guard index >= 0, found[index].sentence == hit.sentence else {
      found.append(
        Candidate(
          move: cue.move, sentence: hit.sentence, start: hit.start, end: hit.end, core: hit.core,
          strength: cue.strength, hits: number...number))
      return
    }
    // A form cue may fire on several clauses of one sentence; it counts once.
    let first = found[index].hits.lowerBound
    guard !(first..<number).contains(where: { hits[$0].cue == hit.cue }) else { return }
    found[index].strength += cue.strength
    found[index].hits = first...number
    guard cue.strength > 0 else { return }
    found[index].start = min(found[index].start, hit.start)
    found[index].end = max(found[index].end, hit.end)
    found[index].core = max(found[index].core, hit.core)
  }
}
