import DialogueCore

/// A flow at a glance: its states with their goals and the ways on.
public struct Outline {
  let flow: Flow

  public init(_ flow: Flow) { self.flow = flow }

  public var text: String {
    var lines = ["\(flow.title) (\(flow.id)), about \(flow.turns) turns", flow.purpose, ""]
    let graph = FlowGraph(flow)
    for state in flow.states { lines += self.lines(of: state, depth: graph.depth(of: state)) }
    if !flow.transitions.isEmpty {
      lines += ["in every state"] + flow.transitions.map { "  \($0.occasion)\($0.target.arrow)" } + [""]
    }
    lines.append("endings")
    for ending in flow.endings {
      lines.append("  \(ending.id) (\(ending.kind.rawValue)): \(ending.title.plainText)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of state: State, depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let marks = [state.listening ? "listening" : nil, state.with.map { "with \($0.rawValue)" }].compactMap(
      \.self)
    var lines = ["\(indent)\(state.id)\(marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")"]
    if !state.goal.plainText.isEmpty { lines.append("\(indent)  \(state.goal.plainText)") }
    lines += state.transitions.map { "\(indent)  \($0.occasion)\($0.target.arrow)" }
    lines += state.reactions.filter { $0.target != .stay }.map { "\(indent)  \($0.move)\($0.target.arrow)" }
    return lines + [""]
  }
}
