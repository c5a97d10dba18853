import DialogueCore

extension FlowDrawing {
  /// As a flowchart of Mermaid, which forges and editors show.
  public var mermaid: String {
    var lines = ["flowchart TD", "  start((start)) --> \(name(.state(flow.initial)))"]
    lines += states(in: nil, indent: "  ")
    if boxes.contains(where: { $0.state == nil }) { lines.append("  everywhere[/\"in every state\"/]") }
    for ending in flow.endings {
      lines.append("  \(name(.ending(ending.id)))([\"\(ending.id) (\(ending.kind.rawValue))\"])")
    }
    for box in boxes {
      let from = box.state.map { name(.state($0)) } ?? "everywhere"
      lines += box.ways.map { "  \(from) -->|\"\($0.occasion.inMermaid)\"| \(name($0.target))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func states(in parent: StateID?, indent: String) -> [String] {
    boxes.filter { $0.state != nil && $0.parent == parent }.flatMap { box -> [String] in
      guard let state = box.state else { return [] }
      let id = name(.state(state))
      if box.isOuter {
        return ["\(indent)subgraph \(id) [\"\(box.title)\"]"] + states(in: state, indent: indent + "  ")
          + ["\(indent)end"]
      }
      let goal = box.goal.isEmpty ? "" : "<br/>\(box.goal.lines(of: 40).joined(separator: "\n").inMermaid)"
      return ["\(indent)\(id)[\"<b>\(box.title)</b>\(goal)\"]"]
    }
  }

  /// A name that no keyword of the language is, and that no two things share.
  func name(_ target: Transition.Target) -> String {
    switch target {
    case .state(let id): "state_\(id.text.replacing("-", with: "__"))"
    case .ending(let id): "end_\(id.text.replacing("-", with: "__"))"
    case .stay: ""
    }
  }
}

extension String {
  fileprivate var inMermaid: String {
    inXML.replacing("&", with: "#").replacing("\n", with: "<br/>")
  }
}
