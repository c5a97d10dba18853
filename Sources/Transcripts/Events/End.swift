import DialogueCore
import JSON

extension TranscriptEvent {
  /// The conversation is over; the turn before it says what ended it. Debriefs, disputes, notes and a retry may
  /// follow, utterances may not.
  public struct End: TranscriptContent {
    /// Utterances in all.
    public let turn: Int
    public let reason: Reason
    /// The ending that was reached; nil when there was none.
    public let ending: Snapshot.Ended?

    public enum Reason: String, CaseIterable, Sendable {
      /// The flow or a universal stop ended it.
      case ended
      /// The rep left before the end.
      case left
    }

    public init(turn: Int, reason: Reason, ending: Snapshot.Ended?) {
      self.turn = turn
      self.reason = reason
      self.ending = ending
    }

    public static let type = "end"

    init(_ fields: Fields) throws(FieldError) {
      self.init(
        turn: try fields.int("turn"), reason: try fields.choice("reason"),
        ending: try fields.optional("ending") { fields throws(FieldError) in
          try Snapshot.Ended(fields.fields("ending"))
        })
    }

    func write(to line: inout JSONWriter) {
      line.member("turn", turn)
      line.member("reason", reason.rawValue)
      if let ending { line.object("ending") { ending.write(to: &$0) } }
    }
  }
}
