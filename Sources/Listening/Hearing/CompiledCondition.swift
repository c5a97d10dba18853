import DialogueCore

/// A condition with its parts, moves and patterns looked up, by number.
enum CompiledCondition: Sendable {
  case not(Int32)
  /// Of the numbers in a table's `parts`.
  case all(Range<Int32>)
  case any(Range<Int32>)
  case done(Int32, times: Int32)
  case heard(Int32)
  case withheld(Int32)
  /// A pattern in the counterpart's last words.
  case said(Int32)
  case with(Role)
  /// Of the numbers in a table's `flows`, `states`.
  case flow(Int32)
  case state(Int32)
  case saidQuestion
  case saidNothing
  case listening
  case told(Int32)
  /// Any other condition without parts, as it was authored.
  case fact(Int32)
}

/// All conditions of a listener, each of them once, and so their parts. What most cues ask for has neither text nor box in
/// it: each utterance decides a hundred of them anew.
struct ConditionTable: Sendable {
  let conditions: Frozen<CompiledCondition>
  let parts: Frozen<Int32>
  /// The patterns to be looked for in the counterpart's words, each a range of one.
  let said: [Range<Int32>]
  let facts: [Condition]
  let flows: [FlowID]
  let states: [StateID]
  /// The conditions that ask of nothing but the counterpart's words, parts before what they are part of.
  let ofSaid: [Int32]
  /// The conditions that ask what was heard, which is known last.
  let late: [Int32]
}
