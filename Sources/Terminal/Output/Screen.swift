#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where a program shows things: a file descriptor, the style it allows and the room it has.
public struct Screen: Sendable {
  public let style: Style
  private let descriptor: CInt
  private let environment: [String: String]

  /// - `descriptor`: where to write; it stays open.
  public init(descriptor: CInt = 1, style: Style, environment: [String: String]) {
    self.descriptor = descriptor
    self.style = style
    self.environment = environment
  }

  /// The room there is now: COLUMNS, else the window, else 80; 20 at least and `Layout.measure` at most.
  public var layout: Layout {
    let asked = environment["COLUMNS"].flatMap(Int.init) ?? 0
    let columns = asked > 0 ? asked : windowColumns
    return Layout(
      width: min(max(columns > 0 ? columns : 80, 20), Layout.measure), accessible: style.accessible)
  }

  /// Shows blocks, one below the other, in one write. When it throws, part of them may have been shown.
  public func show(_ blocks: any Block...) throws(ScreenError) {
    let layout = layout
    var bytes = ""
    for line in blocks.flatMap({ $0.lines(in: layout) }) {
      bytes += line.rendered(colour: style.colour) + "\n"
    }
    try write(bytes)
  }

  /// Shows text without a newline after it: a prompt.
  func ask(_ text: StyledText) throws(ScreenError) {
    try write(text.rendered(colour: style.colour))
  }

  private func write(_ text: String) throws(ScreenError) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
      case EPIPE, EIO: throw .closed
      default: throw .failed(errno)
      }
    }
  }

  private var windowColumns: Int {
    var size = winsize()
    return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
  }
}

private let systemWrite = write(_:_:_:)

/// Why nothing more can be shown.
public enum ScreenError: Error, Hashable, CustomStringConvertible {
  /// Nobody reads any more: a pipe was closed, a terminal hung up. To be met with silence and exit code 141.
  case closed
  /// The system said no, with this errno. Exit code 74.
  case failed(CInt)

  public var description: String {
    switch self {
    case .closed: "nobody reads the output any more"
    case .failed(let code):
      "cannot write the output: \(String(cString: strerror(code))); "
        + "free some space or send the output elsewhere"
    }
  }
}
