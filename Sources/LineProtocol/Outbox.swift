import JSON

/// What goes to the client, a line a message, in the order in which it is to be read.
struct Outbox {
  private var lines: [[UInt8]] = []
  private var later: [JSONValue] = []

  mutating func send(_ message: JSONValue) { lines.append(JSON.bytes(of: message)) }

  /// Sends after the answer to the present line: what belongs to a session that the client knows only from then on.
  mutating func sendLater(_ message: JSONValue) { later.append(message) }

  /// What stands in it, to go back to when a call fails half-way.
  var mark: (lines: Int, later: Int) { (lines.count, later.count) }

  mutating func goBack(to mark: (lines: Int, later: Int)) {
    lines.removeLast(lines.count - mark.lines)
    later.removeLast(later.count - mark.later)
  }

  mutating func takeLines() -> [[UInt8]] {
    for message in later { send(message) }
    defer { self = Outbox() }
    return lines
  }
}
