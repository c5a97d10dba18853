/// What one move does to the meters under one condition.
public struct MeterRule: Equatable, Sendable {
  public let id: RuleID
  public let move: MoveID
  public let when: Guard
  public let change: Meters.Change
  /// Why, in half a sentence, for `/why`.
  public let why: String
  /// What the debrief advises where the rule cost; nil for a bad move's, whose own rule it shows.
  public var counsel: Counsel?

  public init(id: RuleID, move: MoveID, when: Guard, change: Meters.Change, why: String) {
    self.id = id
    self.move = move
    self.when = when
    self.change = change
    self.why = why
  }
}

/// A condition under which certain good moves earn nothing; what they would cost is still paid.
public struct Gate: Equatable, Sendable {
  public let id: RuleID
  public let when: Guard
  /// The moves that earn nothing; with `except`, all good moves but these.
  public let moves: [MoveID]
  public let except: Bool
  public let why: String

  public init(id: RuleID, when: Guard, moves: [MoveID], except: Bool, why: String) {
    self.id = id
    self.when = when
    self.moves = moves
    self.except = except
    self.why = why
  }
}

/// An upper bound of trust.
public struct Ceiling: Equatable, Sendable {
  public let when: Guard
  public let trust: Int

  public init(when: Guard, trust: Int) {
    self.when = when
    self.trust = trust
  }
}
