#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file descriptor that is written to: all that is given, in order, however little of it the system takes at a time.
public struct Outlet: Sendable {
  /// Where a program's results go.
  public static let standardOutput = Outlet(descriptor: 1)

  let descriptor: CInt

  /// When it throws, part of the bytes may have been written.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    var rest = bytes[...]
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

  /// Columns of the terminal that it is; 0 where it is none.
  var columns: Int {
    var size = winsize()
    return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
  }
}

private let systemWrite = write(_:_:_:)

/// Why nothing more can be written.
public enum OutputError: Error, Hashable, CustomStringConvertible {
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
