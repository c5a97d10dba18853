import DialogueCore

/// Another scenario of a flow, begun from one that the flow has: a copy under a new name, so that no word is missing that
/// the lines of the flow name.
public struct NewScenario {
  public let file: ScriptFile
  /// What it is begun from; nil where the flow has no scenario yet, and a template stands in.
  public let model: ScenarioID?

  /// - Parameters:
  ///   - name: A valid one.
  ///   - files: The scripts that `library` was compiled from.
  public init(_ name: String, of flow: FlowID, in library: Library, _ files: [ScriptFile]) {
    let path = "scenarios/\(name).yaml"
    // One that is made for this flow alone, if there is one.
    let model = library.scenarios(for: flow).min { $0.flows.count < $1.flows.count }?.id
    self.model = model
    let source = model.flatMap { files.byPath["scenarios/\($0).yaml"] }
    guard let model, let source else {
      let template = NewScript(.flow, flow.text).files.first { $0.path == "scenarios/\(flow)-first.yaml" }
      let text = template.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
      file = ScriptFile(path: path, text: text.replacing("\(flow)-first", with: name))
      return
    }
    let lines = source.lines.map { line in
      if line.hasPrefix("scenario:") { return "scenario: \(name)" }
      return line.hasPrefix("title:") ? "title: \(ScriptFile.title(of: name))" : line
    }
    let introduction = """
      # Begun from \(model): the story is still that one's. Every word, fact and line is yours to change;
      # docs/script-format.md explains every key.
      """
    let head = lines.prefix { $0.hasPrefix("#") }
    file = ScriptFile(
      path: path,
      text: (head + [introduction] + lines.dropFirst(head.count)).joined(separator: "\n"))
  }
}
