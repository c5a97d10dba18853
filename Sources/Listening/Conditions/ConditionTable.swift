import DialogueCore

/// A condition without parts, with its move or pattern looked up, by number.
enum Atom: BitwiseCopyable, Sendable {
  /// A pattern in the counterpart's last words.
  case said(Int32)
  case saidQuestion
  case saidNothing
  case listening
  case told(Int32)
  case counted
  case heard(Int32)
  case withheld(Int32)
  case about(Int32)
  case echoOnly
  case unvoicedFeeling
}

/// A condition that holds where four others do, each by its literal.
///
/// What the counterpart's words leave of them is known with these; those that the rest of the context concerns are decided
/// for every utterance, one after the other and without a branch: it costs less than to find out which are asked for.
struct Conjunction: Sendable {
  var parts: (Int32, Int32, Int32, Int32)
  /// The literal that holds where all parts do.
  let literal: Int32
}

/// The numbers of what may hold or not, a byte each: first the sets of forms, each of which holds where a clause of the
/// sentence has one of its forms, then each condition, followed by its opposite.
enum Literal {
  static let forms = 1 << 4

  static func of(_ condition: Int32) -> Int32 { Int32(forms) + condition * 2 }
  static func denied(_ literal: Int32) -> Int32 { literal ^ 1 }
  static func condition(of literal: Int32) -> Int32 { (literal - Int32(forms)) / 2 }
}

/// All conditions of a listener, each of them once, and so their parts.
struct ConditionTable: Sendable {
  typealias Numbered = (number: Int32, atom: Atom)

  let count: Int
  /// Parts before what they are part of.
  let conjunctions: Frozen<Conjunction>
  let concerned: ConcernedConjunctions
  let given: GivenConditions
  /// What is to be looked for in the counterpart's words, by its number among what guards ask about.
  let said: [Int32]
  /// The topics that conditions ask about.
  let topics: [TopicID]
  /// What the counterpart's words decide, what the rest of the context does, and what was heard, which is known last.
  let ofSaid: [Numbered]
  let ofContext: [Numbered]
  let late: [Numbered]
  /// The conjunctions that ask what was heard.
  let lateConjunctions: [Int]
}
