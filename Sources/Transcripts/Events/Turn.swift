import DialogueCore
import JSON

extension TranscriptEvent {
  /// What an utterance brought about: the states entered, the effects in order, and where the run stood then.
  public struct Turn: TranscriptContent {
    /// The number of the utterance; 0 is the opening, before anything was said.
    public let turn: Int
    public let step: Step

    public init(turn: Int, step: Step) {
      self.turn = turn
      self.step = step
    }

    public static let type = "turn"

    init(_ fields: Fields) throws(FieldError) {
      self.init(turn: try fields.int("turn"), step: try Step(fields))
    }

    func write(to line: inout JSONWriter) {
      line.member("turn", turn)
      step.write(to: &line)
    }
  }
}
