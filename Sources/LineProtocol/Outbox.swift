import JSON

/// What goes to the client, a line a message, in the order in which it is to be read.
struct Outbox: ~Copyable {
  private var lines = JSONWriter(capacity: 4096)
  /// These go after the answer to the present line: they belong to a session that the client knows only from then on.
  private var later = JSONWriter()

  /// Sends a message, which is written meanwhile.
  mutating func send(_ write: (inout JSONWriter) -> Void) { Self.add(write, to: &lines) }

  mutating func sendLater(_ write: (inout JSONWriter) -> Void) { Self.add(write, to: &later) }

  private static func add(_ write: (inout JSONWriter) -> Void, to lines: inout JSONWriter) {
    write(&lines)
    lines.endLine()
  }

  /// What stands in it, to go back to when a call fails half-way.
  var mark: (lines: Int, later: Int) { (lines.count, later.count) }

  mutating func goBack(to mark: (lines: Int, later: Int) = (0, 0)) {
    lines.goBack(to: mark.lines)
    later.goBack(to: mark.later)
  }

  mutating func empty(into output: inout JSONWriter) {
    output.append(lines)
    output.append(later)
    goBack()
  }

  /// All of it, and nothing is left.
  mutating func take() -> [UInt8] {
    var bytes = lines.bytes
    if later.count > 0 { bytes += later.bytes }
    goBack()
    return bytes
  }
}
