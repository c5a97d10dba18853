import DialogueCore

extension FlowDrawing {
  /// As a picture that any browser shows: states and endings one below the other, each way out a row of its state,
  /// and for each target a line of its own on the right, by which all that leads there runs.
  public var svg: String { Sheet(self).svg }
}

/// Where everything of a drawing lies, in pixels.
private struct Sheet {
  static let boxWidth = 520
  static let rowHeight = 18
  static let headHeight = 26
  static let gap = 22
  static let margin = 20
  static let laneWidth = 12
  static let inset = 24

  private var shapes: [String] = []
  private var height = margin
  /// Where the arrows to a target arrive.
  private var ports: [String: (x: Int, y: Int)] = [:]
  /// From where ways lead to a target.
  private var sources: [(x: Int, y: Int, to: String)] = []

  init(_ drawing: FlowDrawing) {
    add(text: drawing.flow.title, at: Self.margin, height + 14, style: "title")
    height += 34
    for box in drawing.boxes { add(box, in: drawing) }
    for ending in drawing.flow.endings { add(ending) }
  }

  private mutating func add(_ box: FlowDrawing.Box, in drawing: FlowDrawing) {
    let left = Self.margin + box.depth * Self.inset
    let goal = box.goal.lines(of: 72 - box.depth * 3)
    let tall = Self.headHeight + (goal.count + box.ways.count) * Self.rowHeight + 4
    let width = Self.boxWidth - box.depth * Self.inset
    let isFirst = box.state == drawing.flow.initial
    shapes.append(
      "<rect class=\"\(isFirst ? "state first" : "state")\" x=\"\(left)\" y=\"\(height)\" width=\"\(width)\""
        + " height=\"\(tall)\" rx=\"7\"/>")
    add(text: box.title, at: left + 10, height + 18, style: "name")
    if let state = box.state { ports["state \(state)"] = (left + width, height + 13) }
    var line = height + Self.headHeight + 12
    for text in goal {
      add(text: text, at: left + 10, line, style: "goal")
      line += Self.rowHeight
    }
    for way in box.ways {
      let to = way.target.key
      add(text: "\(way.occasion)\(way.target.arrow)", at: left + 22, line, style: "way")
      sources.append((left + width, line - 4, to))
      line += Self.rowHeight
    }
    height += tall + Self.gap
  }

  private mutating func add(_ ending: Ending) {
    let left = Self.margin + 120
    let width = Self.boxWidth - 120
    shapes.append(
      "<rect class=\"\(ending.kind.rawValue)\" x=\"\(left)\" y=\"\(height)\" width=\"\(width)\" height=\"28\" rx=\"14\"/>"
    )
    add(
      text: "\(ending.id) (\(ending.kind.rawValue)): \(ending.title.plainText)".cut(to: 52), at: left + 14,
      height + 18, style: "name")
    ports["end \(ending.id)"] = (left + width, height + 14)
    height += 28 + Self.gap / 2
  }

  private mutating func add(text: String, at x: Int, _ y: Int, style: String) {
    shapes.append("<text class=\"\(style)\" x=\"\(x)\" y=\"\(y)\">\(text.inXML)</text>")
  }

  var svg: String {
    let targets = ports.filter { port in sources.contains { $0.to == port.key } }
      .sorted { ($0.value.y, $0.key) < ($1.value.y, $1.key) }
    var lines: [String] = []
    for (index, target) in targets.enumerated() {
      let x = Self.margin + Self.boxWidth + 16 + index * Self.laneWidth
      let leading = sources.filter { $0.to == target.key }
      let ends = leading.map(\.y) + [target.value.y]
      let paths = leading.map { "M\($0.x) \($0.y)H\(x)" }.joined()
      let bus = "\(paths)M\(x) \(ends.min() ?? 0)V\(ends.max() ?? 0)"
      let arrival = "M\(x) \(target.value.y)H\(target.value.x + 2)"
      lines.append(
        "<g style=\"stroke:\(Self.colour(index))\"><path d=\"\(bus)\"/>"
          + "<path d=\"\(arrival)\" marker-end=\"url(#tip)\"/></g>")
    }
    let width = Self.margin * 2 + Self.boxWidth + 16 + targets.count * Self.laneWidth
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height + Self.margin)" \
      viewBox="0 0 \(width) \(height + Self.margin)">
      <style>
      text { font: 12px sans-serif; fill: #222 }
      .title { font: bold 16px sans-serif }
      .name { font-weight: bold }
      .goal { fill: #555; font-style: italic }
      rect { stroke: #666; fill: #f4f6f8 }
      .first { stroke-width: 2.5; stroke: #222 }
      .success { fill: #d7f0d9 } .partial { fill: #fdf3cf } .stop { fill: #e3e7ee } .fail { fill: #f8d9d6 }
      path { fill: none; stroke-width: 1.4 }
      </style>
      <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">\
      <path d="M0 0L8 4L0 8z" style="fill:#444;stroke:none"/></marker></defs>
      <rect x="0" y="0" width="100%" height="100%" style="fill:#fff;stroke:none"/>
      \((lines + shapes).joined(separator: "\n"))
      </svg>

      """
  }

  private static func colour(_ index: Int) -> String {
    let colours = ["#3b6fb6", "#b65a3b", "#3b9a6a", "#8a4fa8", "#a88a1f", "#3b9aa8", "#b63b7a", "#666"]
    return colours[index % colours.count]
  }
}

extension Transition.Target {
  fileprivate var key: String {
    switch self {
    case .state(let id): "state \(id)"
    case .ending(let id): "end \(id)"
    case .stay: ""
    }
  }
}
