import DialogueCore
import Transcripts

/// What people call the things of a rehearsal: by today's scripts, else by their ids made readable.
public struct Names: Sendable {
  public let flow: String
  public let scenario: String
  public let persona: String
  /// Who rehearsed; never blank.
  public let rep: String
  private let others: [Role: String]
  private let axes: [AxisID: String]
  private let moves: [MoveID: String]

  init(_ header: TranscriptHeader, library: Library?) {
    let scenario = library?.scenarios[header.scenario]
    flow = library?.flows[header.flow]?.title ?? header.flow.inWords
    self.scenario = scenario?.title ?? header.scenario.inWords
    persona = library?.personas[header.persona]?.title ?? header.persona.inWords
    rep = header.rep.isBlank ? "Rep" : header.rep
    others = [
      .customer: scenario?.words["customer"] ?? "Customer",
      .manager: scenario?.words["manager"] ?? "Manager",
      .coach: "Coach", .`self`: "Coach",
    ]
    axes = Dictionary(
      (library?.rubric.axes ?? []).map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    moves = library?.moves.mapValues(\.title) ?? [:]
  }

  func name(of role: Role) -> String { role == .rep ? rep : others[role] ?? role.rawValue }
  func axis(_ id: AxisID) -> String { axes[id] ?? id.inWords }
  func move(_ id: MoveID) -> String { moves[id] ?? id.inWords }
}

extension TranscriptEvent.Note {
  /// Without its author: `on Listen, 80 of 100: You waited. (asked twice)`.
  func sentence(_ names: Names) -> String {
    let about = axis.map { "on \(names.axis($0))" }
    let points = score.map { "\($0) of 100" }
    let head = [about, points].compactMap { $0 }.joined(separator: ", ")
    return (head.isEmpty ? "" : head + ": ") + text + (reason.map { " (\($0))" } ?? "")
  }
}
