import DialogueCore

extension Attempt {
  /// An utterance with all that came of it.
  public struct Turn: Sendable {
    /// From 1; 0 is the opening. After a retry the same number comes again.
    public let number: Int
    /// Nil for the opening and for leaving.
    public let said: Utterance?
    public let moves: [HeardMove]
    /// What the script itself changed, on top of the rules.
    public let adjustment: Meters.Change
    /// What the flow advises where its own changes cost; nil where it says nothing of it.
    public let advice: String?
    /// Circumstances that were noticed, in words.
    public let flags: [String]
    /// Nil for the opening.
    public let before: Meters?
    public let after: Meters
    /// Whether somebody with meters was across the table.
    public let isMetered: Bool
    public let speeches: [Speech]
    /// Whether the rep took it back: it stays on record and does not count.
    public internal(set) var isTakenBack = false
    /// What else was done before the next utterance.
    public internal(set) var happenings: [Happening] = []
    public internal(set) var notes: [Note] = []

    /// What it did to the meters.
    public var change: Meters.Change { before.map { after - $0 } ?? .none }
    /// Trust gained plus heat taken away; negative when it hurt.
    public var worth: Int { change.worth }
    /// Whether nothing was recognised in what was said.
    public var isUnheard: Bool { said?.unmatched ?? false }
  }

  /// Something heard in an utterance, and what it weighed.
  public struct HeardMove: Equatable, Sendable {
    public let id: MoveID
    public let title: String
    public let words: String
    /// Nil where the scripts no longer have the move.
    public let polarity: Move.Polarity?
    /// Nil where no rule applied, as when a coach is spoken to.
    public let rule: RuleID?
    public let change: Meters.Change
    /// Why the rule is there, or what the move does to a customer.
    public let why: String
    /// Why it earned nothing; nil when no gate was in the way.
    public let gate: String?
  }

  public enum Happening: Equatable, Sendable {
    /// Level 1 is the goal, 2 and more are example words.
    case hint(level: Int, text: String)
    case pause([Speech])
    /// The rep contested the coach's remark on `move`, or on the turn.
    case dispute(text: String, move: String?)
  }
}
