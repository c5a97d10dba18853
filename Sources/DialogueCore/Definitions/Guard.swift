/// A condition on where a run is and on what was just said; `when:` in the scripts.
///
/// Written as `heat < 45 and done own and not heard press`.
public enum Guard: Equatable, Sendable {
  case always
  indirect case not(Guard)
  case all([Guard])
  case any([Guard])
  case compare(Quantity, Comparison, Int)
  /// A slot of the flow or a property of the scenario (`breach`, `leeway`, `fault`) has this value.
  case equals(SlotID, String)
  /// The move is in this utterance.
  case heard(MoveID)
  /// The move was made in this rehearsal, this utterance included.
  case done(MoveID)
  /// The flag is on this utterance.
  case flagged(FlagID)
  /// This utterance touches the topic.
  case about(TopicID)
  /// The counterpart has told this fact.
  case revealed(FactID)
  /// The run is in this state or below it.
  case inside(StateID)
  /// The current state is marked `listening: true`.
  case listening
  /// The rep speaks to this role.
  case with(Role)
  /// This utterance holds a question.
  case asked

  public enum Comparison: String, Sendable {
    case less = "<"
    case lessOrEqual = "<="
    case equal = "="
    case notEqual = "!="
    case greaterOrEqual = ">="
    case greater = ">"

    public func holds(_ left: Int, _ right: Int) -> Bool {
      switch self {
      case .less: left < right
      case .lessOrEqual: left <= right
      case .equal: left == right
      case .notEqual: left != right
      case .greaterOrEqual: left >= right
      case .greater: left > right
      }
    }
  }

  /// A whole number that a guard may compare.
  public enum Quantity: Equatable, Sendable {
    /// 0-100, as they stand after this utterance's rules.
    case trust, heat
    /// Tellings that the rep has let the counterpart finish.
    case heard
    /// Facts that the counterpart has told.
    case revealed
    /// Utterances so far, this one included; the first is 1.
    case turn
    /// Utterances spent in this state, this one included.
    case stay
    /// Utterances in a row that nothing was heard in.
    case unmatched
    /// Commitments made so far, and those with a date.
    case commitments, dated
    /// How many utterances made the move before this one.
    case times(MoveID)
    /// How many different moves of the list were made, this utterance included: `count(own, repair) >= 2`.
    case count([MoveID])
    /// A numeric slot.
    case slot(SlotID)
  }
}
