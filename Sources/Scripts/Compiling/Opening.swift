import DialogueCore

/// The little of the scripts that the first lines of a rehearsal need, read without waiting for the rest.
///
/// Takes the scripts to be sound, as the shipped ones are; others are for `Compiler.compile`, which says what is wrong.
public enum Opening {
  /// A library with one flow, its scenarios, the personas, the rubric and the repair lines, and without moves.
  /// Nil when a file that it needs does not read.
  public static func library(of flow: FlowID, from files: [ScriptFile]) -> Library? {
    var draft = Draft()
    for file in files where isNeeded(file, for: flow) { draft.read(file) }
    guard !draft.reports.contains(where: \.hasErrors) else { return nil }
    return draft.library(digest: Compiler.digest(of: files))
  }

  /// The flows among these files, told from where they lie.
  public static func flows(in files: [ScriptFile]) -> [FlowID] {
    files.filter { ScriptKind(path: $0.path) == .flow }
      .map { FlowID(String($0.path.dropFirst("flows/".count).dropLast(".yaml".count))) }
  }

  /// A scenario that never names the flow cannot be for it.
  private static func isNeeded(_ file: ScriptFile, for flow: FlowID) -> Bool {
    switch ScriptKind(path: file.path) {
    case .flow: file.path == "flows/\(flow).yaml"
    case .scenario: file.holds(flow.text)
    case .persona, .rubric, .repair: true
    case .move, .lists, .flags, .spelling, .plan, .practices, nil: false
    }
  }
}

/// A flow as a list shows it.
public struct FlowCard: Equatable, Sendable {
  public let id: FlowID
  public let title: String
  public let purpose: String
  /// About how many turns it takes.
  public let turns: Int

  /// The flows among these files, by id, read from what stands above their states.
  public static func cards(in files: [ScriptFile]) -> [FlowCard] {
    files.filter { ScriptKind(path: $0.path) == .flow }.compactMap { file in
      let head = file.bytes.firstRange(of: Array("\nstates:".utf8)).map {
        Array(file.bytes[..<$0.lowerBound])
      }
      let report = Report(ScriptFile(path: file.path, name: file.name, bytes: head ?? file.bytes))
      guard let section = Document(report: report).section(as: ScriptKind.flow.rawValue) else { return nil }
      let card = FlowCard(
        id: FlowID(section.text("flow", default: "")), title: section.text("title", default: ""),
        purpose: section.text("purpose", default: ""), turns: section.number("turns", in: 1...60, default: 1))
      return card.id.text.isEmpty ? nil : card
    }.sorted { $0.id < $1.id }
  }
}
