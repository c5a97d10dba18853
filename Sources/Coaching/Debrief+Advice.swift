extension Debrief {
  /// One thing to keep or to change, as a rule.
  public struct Advice: Equatable, Sendable {
    public let rule: String
    /// Why it matters; empty where nobody can say.
    public let why: String
    /// Where the rep did it; nil when it was left out.
    public let said: Evidence?
    /// Where what was left out was open; nil for what was said.
    public let opening: Opening?
    /// A poor and a good line side by side; nil for a thing to keep.
    public let poor: String?
    public let better: String?

    public init(
      rule: String, why: String, said: Evidence?, opening: Opening? = nil, poor: String?, better: String?
    ) {
      self.rule = rule
      self.why = why
      self.said = said
      self.opening = opening
      self.poor = poor
      self.better = better
    }
  }

  /// A place for a move: what the counterpart said, and the turn that answered it.
  public struct Opening: Equatable, Sendable {
    public let heard: String
    /// 1-based.
    public let turn: Int

    public init(heard: String, turn: Int) {
      self.heard = heard
      self.turn = turn
    }
  }
}
