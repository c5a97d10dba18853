import DialogueCore

/// A flow as a list shows it.
public struct FlowCard: Equatable, Sendable {
  public let id: FlowID
  public let title: String
  public let purpose: String
  /// About how many turns it takes.
  public let turns: Int

  public init(_ flow: Flow) {
    id = flow.id
    title = flow.title
    purpose = flow.purpose
    turns = flow.turns
  }

  /// Reads only the first paragraph of a flow; nil when that does not tell.
  init?(_ file: ScriptFile) {
    let end = file.bytes.indices.dropLast().first { file.bytes[$0] == 10 && file.bytes[$0 + 1] == 10 }
    let head = ScriptFile(
      path: file.path, name: file.name, bytes: Array(file.bytes[..<(end ?? file.bytes.count)]))
    guard let section = Document(report: Report(head)).section(as: ScriptKind.flow.rawValue) else {
      return nil
    }
    id = FlowID(section.text("flow", default: ""))
    title = section.text("title", default: "")
    purpose = section.text("purpose", default: "")
    turns = section.number("turns", in: 1...60, default: 1)
    if id.text.isEmpty || title.isEmpty { return nil }
  }

  /// The flows among these files, by id, read from what stands at their beginning. Takes them to be sound.
  public static func cards(in files: [ScriptFile]) -> [FlowCard] {
    files.filter { $0.kind == .flow }.compactMap { FlowCard($0) }.sorted { $0.id < $1.id }
  }
}
