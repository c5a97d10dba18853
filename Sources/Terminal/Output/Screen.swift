/// Where a program shows things: a file descriptor, the style it allows and the room it has.
public struct Screen: Sendable {
  public let style: Style
  private let outlet: Outlet
  private let environment: [String: String]

  /// - `descriptor`: where to write; it stays open.
  public init(descriptor: CInt = 1, style: Style, environment: [String: String]) {
    outlet = Outlet(descriptor: descriptor)
    self.style = style
    self.environment = environment
  }

  /// The room there is now: COLUMNS, else the window, else 80; 20 at least and `Layout.measure` at most.
  public var layout: Layout {
    let asked = environment["COLUMNS"].flatMap(Int.init) ?? 0
    let columns = asked > 0 ? asked : outlet.columns
    return Layout(
      width: min(max(columns > 0 ? columns : 80, 20), Layout.measure), accessible: style.accessible)
  }

  /// Shows blocks, one below the other, in one write. When it throws, part of them may have been shown.
  public func show(_ blocks: any Block...) throws(OutputError) {
    let layout = layout
    var text = ""
    for line in blocks.flatMap({ $0.lines(in: layout) }) {
      text += line.rendered(colour: style.colour) + "\n"
    }
    try outlet.write(Array(text.utf8))
  }

  /// Shows text without a newline after it: a prompt.
  func ask(_ text: StyledText) throws(OutputError) {
    try outlet.write(Array(text.rendered(colour: style.colour).utf8))
  }
}
