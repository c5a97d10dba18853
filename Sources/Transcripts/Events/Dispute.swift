import DialogueCore
import JSON

extension TranscriptEvent {
  /// The rep does not agree with a remark of the coach; it changes nothing and waits for the trainer.
  public struct Dispute: TranscriptContent {
    /// The utterance that the remark was about.
    public let turn: Int
    /// The disputed line of the coach, if it was an authored one.
    public let line: LineID?
    /// The move that was heard and, the rep says, should not have been.
    public let move: MoveID?
    /// The rep's reason; may be empty.
    public let text: String

    public init(turn: Int, line: LineID?, move: MoveID?, text: String) {
      self.turn = turn
      self.line = line
      self.move = move
      self.text = text
    }

    public static let type = "dispute"

    init(_ fields: Fields) throws(FieldError) {
      self.init(
        turn: try fields.int("turn"), line: try fields.optionalID("line"),
        move: try fields.optionalID("move"), text: try fields.string("text"))
    }

    func write(to line: inout JSONWriter) {
      line.member("turn", turn)
      line.member("line", ifAny: self.line)
      line.member("move", ifAny: move)
      line.member("text", text)
    }
  }
}
