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
