import DialogueCore

/// What the rep is told about a command that shows nothing else.
public enum CommandRemark: Equatable, Sendable, CustomStringConvertible {
  /// An assessment is held without it.
  case hasToWait(Command.Name)
  /// It is for a conversation that is over.
  case comesAfterTheEnd(Command.Name)
  case nothingSaid
  case nothingToTakeBack
  /// The rep speaks again from where these were the counterpart's last words; nil at the start.
  case takenBack(to: String?)
  case nothingFollows
  /// A dispute without a reason.
  case sayWhatIsWrong
  case disputed

  /// A clause without capital and full stop.
  public var description: String {
    switch self {
    case .hasToWait(let name): "\(name.typed) has to wait: this is an assessment"
    case .comesAfterTheEnd(let name): "\(name.typed) comes after the end; /end stops here"
    case .nothingSaid: "nothing has been said yet"
    case .nothingToTakeBack: "there is nothing to take back yet"
    case .takenBack(let words):
      "back to \(words.map { "\"\($0)\"" } ?? "the start"); the first try stays in the transcript"
    case .nothingFollows: "nothing has to follow on this one; /flow lists what there is"
    case .sayWhatIsWrong: "say what is wrong: /dispute he had told me that already"
    case .disputed: "noted for your trainer; no score changes"
    }
  }

  /// A sentence.
  public var sentence: String { description.asSentence }
}

extension Command.Unknown {
  public var sentence: String { description.asSentence }
}
