import DialogueCore
import JSON

extension Commitment {
  init(_ fields: Fields) throws(FieldError) {
    self.init(
      text: try fields.string("text"), owner: try fields.string("owner"),
      when: try fields.optionalString("when"),
      due: try fields.optional("due") { fields throws(FieldError) in try fields.moment("due") },
      recurs: try fields.bool("recurs"))
  }

  func write(to line: inout JSONWriter) {
    line.member("text", text)
    line.member("owner", owner)
    line.member("when", ifAny: when)
    if let due { line.member("due", due) }
    line.member("recurs", recurs)
  }
}

extension Fields {
  func moment(_ name: String) throws(FieldError) -> Moment {
    try value(name, "a date and time such as 2026-11-21T20:00") { $0.string.flatMap(Moment.init(civilText:)) }
  }

  func commitments(_ name: String) throws(FieldError) -> [Commitment] {
    try list(name) { value, path throws(FieldError) in try Commitment(Fields(value, at: path)) }
  }
}

extension JSONWriter {
  mutating func member(_ name: StaticString, _ commitments: [Commitment]) {
    list(name, commitments) { line, commitment in line.object { commitment.write(to: &$0) } }
  }
}
