import JSON

extension TranscriptEvent {
  /// Someone's remark on the rehearsal, made while it ran or long after.
  public struct Note: TranscriptContent {
    /// Who made it, such as `trainer:lee`.
    public let by: String
    /// The `seq` of the event that it is about; nil when it is about the whole.
    public let ref: Int?
    public let text: String

    public init(by: String, ref: Int?, text: String) {
      self.by = by
      self.ref = ref
      self.text = text
    }

    static let type = "note"

    init(_ fields: Fields) throws(FieldError) {
      self.init(
        by: try fields.string("by"),
        ref: try fields.optionalInt("ref"),
        text: try fields.string("text"))
    }

    func write(to line: inout JSONWriter) {
      line.member("by", by)
      line.member("ref", ifAny: ref)
      line.member("text", text)
    }
  }
}
