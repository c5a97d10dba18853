/// What a step brings about, in order; nothing here has been carried out.
public enum Effect: Equatable, Sendable {
  /// Someone says an authored line, its places filled.
  case spoke(Role, line: LineID, text: String)
  /// The coach's aside on a move; shown in practice, kept back in assessment.
  case noted(move: MoveID?, line: LineID, text: String)
  case metersMoved(MetersMoved)
  /// A transition was taken.
  case moved(from: StateID, to: StateID, transition: String)
  case revealed(FactID)
  case committed(Commitment)
  /// Nothing was recognised; no score changed.
  case unmatched
  case ended(EndingID, Ending.Kind, title: String)
  /// Something that the scripts should not allow; the run stays where it was.
  case faulted(Fault)

  /// Whether someone says a line of the conversation, and no mere aside.
  var isSpoken: Bool {
    if case .spoke = self { true } else { false }
  }
}
