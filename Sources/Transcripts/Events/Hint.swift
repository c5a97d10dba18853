import DialogueCore
import JSON

extension TranscriptEvent {
  /// The rep asked for a hint and was given this text.
  public struct Hint: TranscriptContent {
    /// Utterances before it.
    public let turn: Int
    public let state: StateID
    /// 1 for the goal, 2 and more for example words.
    public let level: Int
    public let text: String

    public init(turn: Int, state: StateID, level: Int, text: String) {
      self.turn = turn
      self.state = state
      self.level = level
      self.text = text
    }

    public static let type = "hint"

    init(_ fields: Fields) throws(FieldError) {
      self.init(
        turn: try fields.int("turn"), state: try fields.id("state"), level: try fields.int("level"),
        text: try fields.string("text"))
    }

    func write(to line: inout JSONWriter) {
      line.member("turn", turn)
      line.member("state", state)
      line.member("level", level)
      line.member("text", text)
    }
  }
}
