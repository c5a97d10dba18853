import DialogueCore
import JSON

/// The first line of a transcript: which rehearsal this is, and under which scripts and rules it was held.
public struct TranscriptHeader: Equatable, Sendable {
  /// The format that this program writes, and the highest that it reads.
  public static let version = 1

  public let session: SessionID
  public let at: Timestamp
  public let flow: FlowID
  public let scenario: ScenarioID
  public let persona: PersonaID
  public let difficulty: DifficultyID
  public let mode: Snapshot.Mode
  public let seed: UInt64
  /// Who rehearsed.
  public let rep: String
  /// Digest of the scripts, so that a replay knows whether they have changed.
  public let library: String
  /// Version of the rubric.
  public let rubric: String
  /// Name and version of the program that wrote it.
  public let program: String
  /// The civil time at which the rehearsal began; dates in it resolve against this.
  public let start: Moment
  /// A name that the client gave the session, for lists only; never a path to be opened.
  public let label: String?
  /// The course that it is a part of; nil outside of one.
  public let place: CoursePlace?
  /// What the run took over when it began.
  public let carried: Carried
  /// Members that only another program knows.
  public internal(set) var others = JSONObject()

  public init(
    session: SessionID, at: Timestamp, flow: FlowID, scenario: ScenarioID, persona: PersonaID,
    difficulty: DifficultyID, mode: Snapshot.Mode, seed: UInt64, rep: String, library: String, rubric: String,
    program: String, start: Moment, label: String? = nil, place: CoursePlace? = nil,
    carried: Carried = .nothing
  ) {
    self.session = session
    self.at = at
    self.flow = flow
    self.scenario = scenario
    self.persona = persona
    self.difficulty = difficulty
    self.mode = mode
    self.seed = seed
    self.rep = rep
    self.library = library
    self.rubric = rubric
    self.program = program
    self.start = start
    self.label = label
    self.place = place
    self.carried = carried
  }
}

extension TranscriptHeader {
  init(_ fields: Fields) throws(FieldError) {
    let session = try fields.string("session")
    let at = try fields.timestamp("at")
    do throws(TranscriptError) {
      self.session = try SessionID(session)
    } catch {
      throw FieldError(
        path: "session", problem: .wrong(wanted: "a session id", found: session.debugDescription))
    }
    self.at = at
    flow = try fields.id("flow")
    scenario = try fields.id("scenario")
    persona = try fields.id("persona")
    difficulty = try fields.id("difficulty")
    mode = try fields.choice("mode")
    seed = try fields.seed("seed")
    rep = try fields.string("rep")
    library = try fields.string("library")
    rubric = try fields.string("rubric")
    program = try fields.string("program")
    start = try fields.moment("start")
    label = try fields.optionalString("label")
    place = try fields.optionalString("course").map { course throws(FieldError) in
      CoursePlace(course: CourseID(course), part: try fields.int("part"))
    }
    carried =
      try fields.optional("carried") { fields throws(FieldError) in
        try Carried(fields.fields("carried"))
      } ?? .nothing
    others = JSONObject(fields.object.members.filter { !Self.names.contains($0.name) })
  }

  /// Appends the header's line, its end included.
  func write(to line: inout JSONWriter) {
    line.object { line in
      line.member("v", Self.version)
      line.member("type", "session")
      line.member("seq", 0)
      line.member("at", at)
      line.member("session", session.text)
      line.member("flow", flow)
      line.member("scenario", scenario)
      line.member("persona", persona)
      line.member("difficulty", difficulty)
      line.member("mode", mode.rawValue)
      line.member("seed", seed.description)
      line.member("rep", rep)
      line.member("library", library)
      line.member("rubric", rubric)
      line.member("program", program)
      line.member("start", start)
      line.member("label", ifAny: label)
      line.member("course", ifAny: place?.course)
      line.member("part", ifAny: place?.part)
      if !carried.isEmpty { line.object("carried") { carried.write(to: &$0) } }
      for member in others.members { line.member(member) }
    }
    line.endLine()
  }

  private static let names: Set<String> = [
    "v", "type", "seq", "at", "session", "flow", "scenario", "persona", "difficulty", "mode", "seed", "rep",
    "library", "rubric", "program", "start", "label", "course", "part", "carried",
  ]
}

extension Fields {
  func timestamp(_ name: String) throws(FieldError) -> Timestamp {
    try value(name, "a time such as 2026-11-21T20:00:05.120Z") { $0.string.flatMap { Timestamp($0) } }
  }
}
