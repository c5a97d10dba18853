/// What a transition, a reaction or the entry of a state does besides moving on.
public enum Action: Equatable, Sendable {
  case say(LineSet)
  /// Sets a slot to a fixed value.
  case set(SlotID, Value)
  /// Adds to a numeric slot.
  case add(SlotID, Int)
  /// Keeps the words in which the move was heard, as the slot's text; nothing when it was not heard.
  case keep(SlotID, wordsOf: MoveID)
  /// Moves a meter on top of the rubric's rules; clamped to 0-100 and to the ceilings.
  case change(Meter, Int)
  /// The counterpart tells this fact if it is still untold.
  case reveal(FactID)
  /// The counterpart tells what was asked for, or the next untold fact that the moves reach; see `Fact.layer`.
  case tell
  /// Someone else is across the table now: the meters start again from these readings, or, with nil, from the scenario's.
  case meet(Meters?)
}

public enum Meter: String, Sendable, CaseIterable {
  case trust, heat
}

/// What a slot holds.
public enum Value: Equatable, Hashable, Sendable {
  case text(String)
  case number(Int)

  /// As it is compared and spoken.
  public var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    }
  }
}
