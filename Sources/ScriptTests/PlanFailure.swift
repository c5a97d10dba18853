import DialogueCore
import Scripts

/// Something in a plan that did not come about.
public struct PlanFailure: Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    /// The flow, scenario or persona cannot be played together.
    case casting(CastingError)
    case notHeard(MoveID, instead: [MoveID])
    case heard(MoveID, words: String)
    case state(expected: StateID, found: StateID, heard: [MoveID])
    case meter(Meter, expected: Plan.Bound, found: Int)
    case answer(expected: String, found: String)
    case ending(expected: EndingID, found: EndingID)
    /// The last words were said, and it goes on.
    case unfinished(expected: EndingID, state: StateID)
    /// The rehearsal was over before this was said.
    case alreadyOver(EndingID)
    case fault(Fault)
  }

  public let place: Place
  /// From 1; nil for what is checked at the end.
  public let turn: Int?
  public let reason: Reason

  public init(place: Place, turn: Int?, reason: Reason) {
    self.place = place
    self.turn = turn
    self.reason = reason
  }
}

extension PlanFailure: CustomStringConvertible {
  /// `FILE:LINE:COLUMN: turn 2: expected the state 'mend', it is 'hear'`.
  public var description: String {
    "\(place.file):\(place.line):\(place.column): \(turn.map { "turn \($0)" } ?? "at the end"): \(reason)"
  }
}

extension PlanFailure.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .casting(let error): "cannot be played: \(error)"
    case .notHeard(let move, let others):
      "'\(move)' is not heard; \(others.asHeard)"
    case .heard(let move, let words): "'\(move)' must not be heard, and is, in \"\(words)\""
    case .state(let expected, let found, let moves):
      "expected the state '\(expected)', it is '\(found)'; \(moves.asHeard)"
    case .meter(let meter, let expected, let found): "expected \(meter.rawValue) \(expected), it is \(found)"
    case .answer(let expected, let found): "expected \"\(expected)\" in the answer, it is \"\(found)\""
    case .ending(let expected, let found):
      "expected the ending '\(expected)', it is '\(found)'"
    case .unfinished(let expected, let state):
      "expected the ending '\(expected)', it is not over: it stands in the state '\(state)'"
    case .alreadyOver(let ending): "the rehearsal was over before, with '\(ending)'"
    case .fault(let fault): "the scripts fault: \(fault)"
    }
  }
}
