import DialogueCore

/// The promises that are made in what was heard.
extension Hearing {
  /// - Parameter standing: What stands, sentence by sentence. From the first of a sentence's moves that commit on it is read.
  func commitments(_ standing: [Resolver.Candidate]) -> [Commitment] {
    let promising = standing.filter { listener.moves[$0.move].commits }
    // "No, make that Monday" is all that is said.
    let isChange = !conditions.promised.isEmpty && speech.sentences.count == 1
    guard !promising.isEmpty || isChange else { return [] }
    let reader = CommitmentReader(speech, scalars, listener, conditions)
    if isChange, let change = reader.changed(conditions.promised, by: speech.sentences[0]) { return [change] }
    var commitments: [Commitment] = []
    // The sentence that was looked at last, the one that was read last, and the one that was read with that before it.
    var (last, promised, joined) = (Int32(-1), Int32(-1), Int32(-1))
    var corrected = Int32(-1)
    for candidate in promising where candidate.sentence != last && candidate.sentence != corrected {
      last = candidate.sentence
      var sentence = speech.sentences[Int(last)]
      if reader.isRecap(sentence), !commitments.isEmpty || hasPromised { continue }
      if reader.isAlreadySo(sentence) { continue }
      let isPromised = promised == last - 1
      if last > 0, joined != last - 1,
        let whole = reader.joined(speech.sentences[Int(last) - 1], sentence, isPromised: isPromised)
      {
        if isPromised { commitments.removeLast() }
        joined = last
        sentence = whole
      }
      if Int(last) + 1 < speech.sentences.count,
        let whole = reader.corrected(sentence, by: speech.sentences[Int(last) + 1])
      {
        sentence = whole
        corrected = last + 1
      }
      commitments += reader.commitments(in: sentence, from: candidate.start, after: commitments.last)
      promised = last
    }
    return isReadBack(reader) ? commitments.filter(isNews) : commitments
  }

  /// Whether what was promised is told again, because they asked to hear it or because the rep says so.
  private func isReadBack(_ reader: CommitmentReader) -> Bool {
    guard !conditions.promised.isEmpty else { return false }
    let asked = said.last.flatMap {
      listener.dates.phrase(.asksBack, in: $0.speech.tokens.indices, $0.speech, listener.automaton)
    }
    return asked != nil
      || speech.sentences.indices.contains { reader.isRecap(speech.sentences[$0]) }
  }

  /// Whether a promise that was read back has a day of its own.
  private func isNews(_ commitment: Commitment) -> Bool {
    commitment.when != nil
      && !conditions.promised.contains { $0.due == commitment.due && $0.recurs == commitment.recurs }
  }

  /// Whether an earlier utterance promised anything.
  private var hasPromised: Bool {
    listener.moves.contains { $0.commits && conditions.done[$0.id] != nil }
  }
}
