import DialogueCore
import JSON

extension Step {
  /// Effects of a kind that is not known here are passed over: the snapshot still says where the run stands.
  convenience init(_ fields: Fields) throws(FieldError) {
    self.init(
      snapshot: try Snapshot(fields.fields("snapshot")),
      effects: try fields.list("effects") { value, path throws(FieldError) in
        try Effect(ifKnown: Fields(value, at: path))
      }.compactMap { $0 },
      path: try fields.ids("path"))
  }

  func write(to line: inout JSONWriter) {
    line.member("path", path)
    line.list("effects", effects) { line, effect in effect.write(to: &line) }
    line.name("snapshot")
    snapshot.write(to: &line)
  }
}
