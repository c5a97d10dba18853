import DialogueCore
import JSON

extension Snapshot {
  /// Reads what `write` writes, without loss.
  ///
  /// - Throws: For a member that is missing or wrong, and for one that is not known: a run that a newer
  ///   program left cannot be continued by guessing.
  public init(json: JSONValue) throws(FieldError) {
    let fields = try Fields(json, at: "snapshot")
    try fields.refuse(allBut: Self.names)
    try self.init(fields)
  }

  /// Appends the snapshot as one JSON object.
  public func write(to line: inout JSONWriter) {
    line.object { writeMembers(to: &$0) }
  }

  /// Members that are not known are passed over: to read of a run, not to go on with it.
  init(_ fields: Fields) throws(FieldError) {
    self.init(
      flow: try fields.id("flow"), scenario: try fields.id("scenario"), persona: try fields.id("persona"),
      difficulty: try fields.id("difficulty"), mode: try fields.choice("mode"),
      rep: try fields.string("rep"), clock: try fields.moment("clock"),
      generator: Generator(seed: try fields.seed("generator")), state: try fields.id("state"),
      visited: try fields.ids("visited"), turn: try fields.int("turn"), stay: try fields.int("stay"),
      meters: try Meters(fields.fields("meters")), heard: try fields.int("heard"),
      done: try fields.table("done") { fields, name throws(FieldError) in try fields.int(name) },
      flags: try fields.table("flags") { fields, name throws(FieldError) in try fields.int(name) },
      slots: try fields.table("slots") { fields, name throws(FieldError) in try fields.slotValue(name) },
      revealed: try fields.ids("revealed"), commitments: try fields.commitments("commitments"),
      spoken: try fields.ids("spoken"), said: try fields.strings("said"),
      unmatched: try fields.int("unmatched"), paused: try fields.int("paused"),
      noted: try fields.int("noted"),
      ending: try fields.optional("ending") { fields throws(FieldError) in
        try Ended(fields.fields("ending"))
      })
  }

  private func writeMembers(to line: inout JSONWriter) {
    line.member("flow", flow)
    line.member("scenario", scenario)
    line.member("persona", persona)
    line.member("difficulty", difficulty)
    line.member("mode", mode.rawValue)
    line.member("rep", rep)
    line.member("clock", clock)
    line.name("generator")
    line.string { $0.text(generator.state) }
    line.member("state", state)
    line.member("visited", visited)
    line.member("turn", turn)
    line.member("stay", stay)
    line.object("meters") { meters.write(to: &$0) }
    line.member("heard", heard)
    line.table("done", done) { $0.value($1) }
    line.table("flags", flags) { $0.value($1) }
    line.slots(slots)
    line.member("revealed", revealed)
    line.member("commitments", commitments)
    line.member("spoken", spoken)
    line.list("said", said) { $0.value($1) }
    line.member("unmatched", unmatched)
    line.member("paused", paused)
    line.member("noted", noted)
    if let ending { line.object("ending") { ending.write(to: &$0) } }
  }

  private static let names: Set<String> = [
    "flow", "scenario", "persona", "difficulty", "mode", "rep", "clock", "generator", "state", "visited",
    "turn", "stay", "meters", "heard", "done", "flags", "slots", "revealed", "commitments", "spoken", "said",
    "unmatched", "paused", "noted", "ending",
  ]
}

extension Snapshot.Ended {
  init(_ fields: Fields) throws(FieldError) {
    self.init(ending: try fields.id("id"), kind: try fields.choice("kind"))
  }

  func write(to line: inout JSONWriter) {
    line.member("id", ending)
    line.member("kind", kind.rawValue)
  }
}

extension JSONWriter {
  mutating func slots(_ slots: ByID<SlotKind, Value>) {
    table("slots", slots) { line, value in
      switch value {
      case .text(let text): line.value(text)
      case .number(let number): line.value(number)
      }
    }
  }
}

extension Fields {
  /// 64 bits as a decimal string, since many JSON readers round numbers above 2^53.
  func seed(_ name: String) throws(FieldError) -> UInt64 {
    try value(name, "a string of digits") { $0.string.flatMap { UInt64($0) } }
  }

  func slotValue(_ name: String) throws(FieldError) -> Value {
    try value(name, "a string or a whole number") { json in
      json.string.map { .text($0) } ?? json.int.map { .number($0) }
    }
  }
}
