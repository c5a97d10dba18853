import DialogueCore
import JSON

extension Carried {
  init(_ fields: Fields) throws(FieldError) {
    self.init(
      slots: try fields.table("slots") { fields, name throws(FieldError) in try fields.slotValue(name) },
      trust: try fields.optionalInt("trust"))
  }

  func write(to line: inout JSONWriter) {
    line.slots(slots)
    line.member("trust", ifAny: trust)
  }
}
