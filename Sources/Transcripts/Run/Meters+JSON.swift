import DialogueCore
import JSON

extension Meters {
  init(_ fields: Fields) throws(FieldError) {
    self.init(trust: try fields.int("trust"), heat: try fields.int("heat"))
  }

  /// Appends its members.
  public func write(to line: inout JSONWriter) {
    line.member("trust", trust)
    line.member("heat", heat)
  }
}

extension Meters.Change {
  init(_ fields: Fields) throws(FieldError) {
    self.init(trust: try fields.int("trust"), heat: try fields.int("heat"))
  }

  /// Appends its members.
  public func write(to line: inout JSONWriter) {
    line.member("trust", trust)
    line.member("heat", heat)
  }
}
