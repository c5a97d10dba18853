import DialogueCore

/// A flow as boxes and arrows: its states with the ways out of them, and its endings.
public struct FlowDrawing {
  /// A state, or all of them at once.
  struct Box {
    /// Nil for what holds in every state.
    let state: StateID?
    let title: String
    let goal: String
    /// The state around it.
    let parent: StateID?
    /// How many are around it.
    let depth: Int
    let isOuter: Bool
    let ways: [Way]
  }

  /// A way out: when it is taken, and where it leads.
  struct Way {
    let occasion: String
    let target: Transition.Target
  }

  let flow: Flow
  let boxes: [Box]

  /// - `length`: Longer occasions are cut; the screenplay has them whole.
  public init(_ flow: Flow, length: Int = 60) {
    self.flow = flow
    func ways(_ transitions: [Transition], _ reactions: [Reaction]) -> [Way] {
      let all =
        transitions.map { Way(occasion: $0.occasion, target: $0.target) }
        + reactions.map { Way(occasion: $0.move.text, target: $0.target) }
      return all.filter { $0.target != .stay }.map {
        Way(occasion: $0.occasion.cut(to: length), target: $0.target)
      }
    }
    let graph = FlowGraph(flow)
    var boxes = flow.states.map { state in
      Box(
        state: state.id, title: state.id.text, goal: state.goal.plainText, parent: state.parent,
        depth: graph.depth(of: state), isOuter: state.initial != nil,
        ways: ways(state.transitions, state.reactions))
    }
    let everywhere = ways(flow.transitions, flow.reactions)
    if !everywhere.isEmpty {
      boxes.append(
        Box(
          state: nil, title: "in every state", goal: "", parent: nil, depth: 0, isOuter: false,
          ways: everywhere))
    }
    self.boxes = boxes
  }
}

extension String {
  /// At most so many characters, cut after a word, with dots for the rest.
  func cut(to length: Int) -> String {
    guard count > length else { return self }
    let kept = prefix(length - 3)
    return (kept.lastIndex(of: " ").map { String(kept[..<$0]) } ?? String(kept)) + "..."
  }

  /// Lines of at most so many characters, broken between words.
  func lines(of length: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= length {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// Without the characters that mean something in XML.
  var inXML: String {
    String(
      flatMap { character -> String in
        switch character {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        default: String(character)
        }
      })
  }
}
