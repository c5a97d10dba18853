import DialogueCore

extension FlowDrawing {
  /// In the language of Graphviz.
  public var dot: String {
    // Arrows lead from and to what is not an outer state: Graphviz has none for clusters.
    let graph = FlowGraph(flow)
    var lines = [
      "digraph \(quoted(flow.id.text)) {", "  graph [rankdir=TB, compound=true, fontname=\"sans-serif\"];",
      "  node [shape=box, style=rounded, fontname=\"sans-serif\"];",
      "  edge [fontname=\"sans-serif\", fontsize=10];",
      "  start [shape=circle];", "  start -> \(name(.state(graph.leaf(flow.initial))));",
    ]
    lines += states(in: nil, indent: "  ")
    if boxes.contains(where: { $0.state == nil }) {
      lines.append("  everywhere [label=\"in every state\", shape=parallelogram];")
    }
    for ending in flow.endings {
      lines.append(
        "  \(name(.ending(ending.id))) [label=\(quoted("\(ending.id)\n(\(ending.kind.rawValue))")), shape=ellipse];"
      )
    }
    for box in boxes {
      let from = box.state.map { name(.state(graph.leaf($0))) } ?? "everywhere"
      for way in box.ways {
        let to =
          if case .state(let id) = way.target { name(.state(graph.leaf(id))) } else { name(way.target) }
        lines.append(
          "  \(from) -> \(to) [label=\(quoted(way.occasion.lines(of: 30).joined(separator: "\n")))];")
      }
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private func states(in parent: StateID?, indent: String) -> [String] {
    boxes.filter { $0.state != nil && $0.parent == parent }.flatMap { box -> [String] in
      guard let state = box.state else { return [] }
      if box.isOuter {
        return [
          "\(indent)subgraph \(quoted("cluster_\(state)")) {", "\(indent)  label=\(quoted(box.title));",
        ]
          + states(in: state, indent: indent + "  ") + ["\(indent)}"]
      }
      let label = ([box.title] + box.goal.lines(of: 40)).joined(separator: "\n")
      return ["\(indent)\(name(.state(state))) [label=\(quoted(label))];"]
    }
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      + "\""
  }
}
