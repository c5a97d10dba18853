import DialogueCore
import JSON

extension Utterance {
  convenience init(_ fields: Fields) throws(FieldError) {
    self.init(
      text: try fields.string("text"),
      moves: try fields.list("moves") { value, path throws(FieldError) in
        try Heard(Fields(value, at: path))
      },
      flags: try fields.ids("flags"), topics: try fields.ids("topics"),
      commitments: try fields.commitments("commitments"), asks: try fields.bool("asks"),
      gibberish: try fields.bool("gibberish"))
  }

  func write(to line: inout JSONWriter) {
    line.member("text", text)
    line.list("moves", moves) { line, heard in line.object { heard.write(to: &$0) } }
    line.member("flags", flags)
    line.member("topics", topics)
    line.member("commitments", commitments)
    line.member("asks", asks)
    line.member("gibberish", gibberish)
  }
}

extension Heard {
  init(_ fields: Fields) throws(FieldError) {
    let (start, end) = (try fields.int("start"), try fields.int("end"))
    guard start <= end else {
      throw FieldError(
        path: fields.path(to: "end"), problem: .wrong(wanted: "at least \(start)", found: "\(end)"))
    }
    self.init(
      move: try fields.id("move"), words: try fields.string("words"), range: start..<end,
      strength: try fields.int("strength"), cues: try fields.strings("cues"), why: try fields.string("why"))
  }

  func write(to line: inout JSONWriter) {
    line.member("move", move)
    line.member("words", words)
    line.member("start", range.lowerBound)
    line.member("end", range.upperBound)
    line.member("strength", strength)
    line.list("cues", cues) { $0.value($1) }
    line.member("why", why)
  }
}
