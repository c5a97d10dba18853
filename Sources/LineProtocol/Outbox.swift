import JSON

/// What goes to the client, a line a message, in the order in which it is to be read.
struct Outbox {
  private var lines: [[UInt8]] = []
  private var later: [[UInt8]] = []

  mutating func send(_ message: JSONValue) { send(JSON.bytes(of: message)) }

  /// Sends a message that is written already.
  mutating func send(_ line: [UInt8]) { lines.append(line) }

  /// Sends after the answer to the present line: what belongs to a session that the client knows only from then on.
  mutating func sendLater(_ line: [UInt8]) { later.append(line) }

  /// What stands in it, to go back to when a call fails half-way.
  var mark: (lines: Int, later: Int) { (lines.count, later.count) }

  mutating func goBack(to mark: (lines: Int, later: Int)) {
    lines.removeLast(lines.count - mark.lines)
    later.removeLast(later.count - mark.later)
  }

  mutating func takeLines() -> [[UInt8]] {
    defer {
      lines.removeAll()
      later.removeAll()
    }
    return lines + later
  }
}
