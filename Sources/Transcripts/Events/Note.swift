import DialogueCore
import JSON

extension TranscriptEvent {
  /// Someone's remark on the rehearsal, made while it ran or long after. It stands beside the scorecard and changes
  /// nothing in it.
  public struct Note: TranscriptContent {
    /// Who made it, such as `trainer:lee`.
    public let by: String
    /// The `seq` of the event that it is about; nil when it is about the whole.
    public let ref: Int?
    public let text: String
    /// The utterance that it is about, from 1; 0 for the opening; nil when it is about the whole, and in notes of older
    /// programs, which have only `ref`.
    public let turn: Int?
    /// The axis of the rubric that it is about.
    public let axis: AxisID?
    /// What its author would have given on that axis, 0-100.
    public let score: Int?
    /// Why that score.
    public let reason: String?

    public init(
      by: String, ref: Int?, text: String, turn: Int? = nil, axis: AxisID? = nil, score: Int? = nil,
      reason: String? = nil
    ) {
      self.by = by
      self.ref = ref
      self.text = text
      self.turn = turn
      self.axis = axis
      self.score = score
      self.reason = reason
    }

    public static let type = "note"

    init(_ fields: Fields) throws(FieldError) {
      self.init(
        by: try fields.string("by"), ref: try fields.optionalInt("ref"), text: try fields.string("text"),
        turn: try fields.optionalInt("turn"), axis: try fields.optionalID("axis"),
        score: try fields.optionalInt("score"), reason: try fields.optionalString("reason"))
    }

    func write(to line: inout JSONWriter) {
      line.member("by", by)
      line.member("ref", ifAny: ref)
      line.member("text", text)
      line.member("turn", ifAny: turn)
      line.member("axis", ifAny: axis)
      line.member("score", ifAny: score)
      line.member("reason", ifAny: reason)
    }
  }
}
