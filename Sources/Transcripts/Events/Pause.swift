import DialogueCore
import JSON

extension TranscriptEvent {
  /// The rep took a breath.
  public struct Pause: TranscriptContent {
    /// Utterances before it.
    public let turn: Int
    /// What the pause brought about.
    public let step: Step

    public init(turn: Int, step: Step) {
      self.turn = turn
      self.step = step
    }

    public static let type = "pause"

    init(_ fields: Fields) throws(FieldError) {
      self.init(turn: try fields.int("turn"), step: try Step(fields))
    }

    func write(to line: inout JSONWriter) {
      line.member("turn", turn)
      step.write(to: &line)
    }
  }
}
