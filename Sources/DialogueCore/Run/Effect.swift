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

/// What one utterance did to the meters, and by which rules.
public struct MetersMoved: Equatable, Sendable {
  public let before: Meters
  public let after: Meters
  public let rules: [AppliedRule]

  public init(before: Meters, after: Meters, rules: [AppliedRule]) {
    self.before = before
    self.after = after
    self.rules = rules
  }
}

/// A rubric rule as it applied: before caps and ceilings, after multipliers.
public struct AppliedRule: Equatable, Sendable {
  public let rule: RuleID
  public let move: MoveID
  /// The words that fired it.
  public let words: String
  public let change: Meters.Change
  /// The gate that kept it from earning, if one did.
  public let gate: RuleID?

  public init(rule: RuleID, move: MoveID, words: String, change: Meters.Change, gate: RuleID? = nil) {
    self.rule = rule
    self.move = move
    self.words = words
    self.change = change
    self.gate = gate
  }
}

extension AppliedRule {
  private static let scripted = "script:"

  /// A change that the scripts make at a place of a flow.
  static func script(_ place: String) -> RuleID { RuleID(scripted + place) }

  /// The place of the flow that made it: `STATE.TRANSITION`, `react.MOVE`; nil for a rule of the rubric.
  public var place: String? {
    rule.text.hasPrefix(Self.scripted) ? String(rule.text.dropFirst(Self.scripted.count)) : nil
  }

  /// Whether the scripts make the change on top of the rules for what was heard: it then has no move.
  public var isOfScripts: Bool { move.text.isEmpty }
}

/// What went wrong inside a conversation.
public enum Fault: Equatable, Sendable {
  /// More than 100 transitions without waiting for an utterance.
  case endlessLoop(at: StateID)
  /// The snapshot names a state that the flow no longer has.
  case unknownState(StateID)
}

extension Fault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .endlessLoop(let state):
      "ways that wait for no utterance lead on and on, in the state '\(state)'"
    case .unknownState(let state): "there is no state '\(state)'"
    }
  }
}
