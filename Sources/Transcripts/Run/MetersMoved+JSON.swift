import DialogueCore
import JSON

extension MetersMoved {
  init(_ fields: Fields) throws(FieldError) {
    self.init(
      before: try Meters(fields.fields("before")), after: try Meters(fields.fields("after")),
      rules: try fields.list("rules") { value, path throws(FieldError) in
        try AppliedRule(Fields(value, at: path))
      })
  }

  func write(to line: inout JSONWriter) {
    line.object("before") { before.write(to: &$0) }
    line.object("after") { after.write(to: &$0) }
    line.list("rules", rules) { line, rule in line.object { rule.write(to: &$0) } }
  }
}

extension AppliedRule {
  init(_ fields: Fields) throws(FieldError) {
    self.init(
      rule: try fields.id("rule"), move: try fields.id("move"), words: try fields.string("words"),
      change: try Meters.Change(fields.fields("change")), gate: try fields.optionalID("gate"))
  }

  func write(to line: inout JSONWriter) {
    line.member("rule", rule)
    line.member("move", move)
    line.member("words", words)
    line.object("change") { change.write(to: &$0) }
    line.member("gate", ifAny: gate)
  }
}
