import DialogueCore
import JSON

extension TranscriptEvent {
  /// The rep said something, and this is what was heard in it; the `turn` of the same number answers it.
  public struct Said: TranscriptContent {
    /// From 1. After a retry the same number comes again; the later one counts.
    public let turn: Int
    public let utterance: Utterance

    public init(turn: Int, utterance: Utterance) {
      self.turn = turn
      self.utterance = utterance
    }

    public static let type = "said"

    init(_ fields: Fields) throws(FieldError) {
      self.init(turn: try fields.int("turn"), utterance: try Utterance(fields))
    }

    func write(to line: inout JSONWriter) {
      line.member("turn", turn)
      utterance.write(to: &line)
    }
  }
}
