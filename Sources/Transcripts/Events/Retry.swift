import DialogueCore
import JSON

extension TranscriptEvent {
  /// The rep took the last utterance back; both tries stay in the transcript.
  public struct Retry: TranscriptContent {
    /// The utterance taken back. The next one has this number again.
    public let turn: Int
    /// Where the run stands again: as before that utterance.
    public let snapshot: Snapshot

    public init(turn: Int, snapshot: Snapshot) {
      self.turn = turn
      self.snapshot = snapshot
    }

    public static let type = "retry"

    init(_ fields: Fields) throws(FieldError) {
      self.init(turn: try fields.int("turn"), snapshot: try Snapshot(fields.fields("snapshot")))
    }

    func write(to line: inout JSONWriter) {
      line.member("turn", turn)
      line.name("snapshot")
      snapshot.write(to: &line)
    }
  }
}
