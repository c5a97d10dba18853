import JSON

extension Transcript {
  /// The `seq` of the utterance of a turn, of two tries the later one; for 0 that of the opening. Nil when nothing was
  /// said in such a turn.
  public func seq(ofTurn turn: Int) -> Int? {
    if turn == 0 { return events.first { $0.type == TranscriptEvent.Turn.type }?.seq }
    return events.last { $0.turnSaid == turn }?.seq
  }

  /// The number of the last utterance; 0 when nothing was said.
  public var lastTurn: Int { events.compactMap(\.turnSaid).max() ?? 0 }

  /// Whether something was said in it.
  public var holdsUtterances: Bool { events.contains { $0.type == TranscriptEvent.Said.type } }

  /// Whether something was said and no ending came after it.
  public var isUnfinished: Bool {
    let (said, retry, end) = (TranscriptEvent.Said.type, TranscriptEvent.Retry.type, TranscriptEvent.End.type)
    return events.last { [said, retry, end].contains($0.type) }.map { $0.type != end } ?? false
  }
}

extension TranscriptEvent {
  /// The turn of an utterance, read without the rest of the line; nil for other events.
  fileprivate var turnSaid: Int? { type == Said.type ? body["turn"]?.int : nil }
}
