/// The name by which authored things refer to each other: `own`, `clear-the-air`, `hear-first`.
///
/// `Kind` keeps the names of different things apart: a state's name is never taken for a move's.
/// Equal as text; sorted by its bytes, since Swift 6.3 takes each of "é " and "e\u{301}" for the greater.
public struct Identifier<Kind>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.text = text }
  public var description: String { text }
  /// For people, where nothing has a title: `apologize-sincerely` is "apologize sincerely".
  public var inWords: String { text.split { "-_.".contains($0) }.joined(separator: " ") }
  public static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

/// A word or phrase pattern of a flow or scenario that listening reports beside the moves.
public enum Topic {}
/// A typed variable of a flow.
public enum SlotKind {}
/// A circumstance that only context gives: `bribe`, `early_apology` (scoring rules, 5.5).
public enum FlagKind {}
/// A meter rule of the rubric.
public enum RuleKind {}

public typealias FlowID = Identifier<Flow>
public typealias StateID = Identifier<State>
public typealias EndingID = Identifier<Ending>
public typealias ScenarioID = Identifier<Scenario>
public typealias PersonaID = Identifier<Persona>
public typealias FactID = Identifier<Fact>
public typealias MoveID = Identifier<Move>
public typealias LineID = Identifier<Line>
public typealias AxisID = Identifier<Axis>
public typealias TopicID = Identifier<Topic>
public typealias SlotID = Identifier<SlotKind>
public typealias FlagID = Identifier<FlagKind>
public typealias RuleID = Identifier<RuleKind>
public typealias CourseID = Identifier<Course>
public typealias DifficultyID = Identifier<Difficulty>
