#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A server on standard input and output: reads, answers and writes on one thread, so that order is a fact.
public struct Service {
  /// How it came to an end.
  public enum End: Equatable, Sendable {
    /// The client closed our input.
    case inputEnded
    /// The number of the signal that asked for it.
    case stopped(CInt)
    /// The client reads no more, or its end failed; the error number.
    case broken(CInt)
  }

  private let server: Server
  private let stops: Stops
  private var framer: LineFramer

  /// - Parameter lineLimit: The most bytes that a line may have.
  /// - Throws: `Failure` when the process can open no more files.
  public init(_ server: Server, lineLimit: Int) throws(Failure) {
    guard let stops = Stops() else { throw Failure() }
    self.server = server
    self.stops = stops
    framer = LineFramer(limit: lineLimit)
  }

  /// The process cannot listen to signals.
  public struct Failure: Error, CustomStringConvertible {
    public var description: String {
      "no more files can be opened; close some, or raise the limit with ulimit -n"
    }
  }

  /// Serves until the client leaves or the process is told to stop; all that was answered is on record by then.
  public mutating func run() -> End {
    let end = serve()
    server.chats.closeAll()
    return end
  }

  private mutating func serve() -> End {
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Self.readSize)
    defer { room.deallocate() }
    while true {
      switch stops.wait(for: STDIN_FILENO, POLLIN) {
      case .stop(let number): return .stopped(number)
      case .failed(let code): return .broken(code)
      case .ready: break
      }
      let count = read(STDIN_FILENO, room.baseAddress, room.count)
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return .broken(errno)
      }
      let frames =
        count == 0
        ? [framer.finish()].compactMap { $0 } : framer.take(UnsafeBufferPointer(rebasing: room[..<count]))
      if let end = answer(frames) { return end }
      if count == 0 { return .inputEnded }
    }
  }

  /// Answers what was read at once and writes in few pieces; nil to go on.
  private func answer(_ frames: [LineFramer.Frame]) -> End? {
    var bytes: [UInt8] = []
    for frame in frames {
      for line in server.answer(frame) {
        bytes += line
        bytes.append(UInt8(ascii: "\n"))
      }
      if bytes.count >= Self.readSize {
        if let end = write(bytes) { return end }
        bytes.removeAll(keepingCapacity: true)
      }
    }
    return bytes.isEmpty ? nil : write(bytes)
  }

  /// Writes all of it, in pieces that never block once there is room: a client that does not read must not keep us from
  /// hearing a signal.
  private func write(_ bytes: [UInt8]) -> End? {
    var rest = bytes[...]
    while !rest.isEmpty {
      switch stops.wait(for: STDOUT_FILENO, POLLOUT) {
      case .stop(let number): return .stopped(number)
      case .failed(let code): return .broken(code)
      case .ready: break
      }
      let piece = rest.prefix(Int(PIPE_BUF))
      let count = piece.withUnsafeBytes { Self.write(STDOUT_FILENO, $0) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR && errno != EAGAIN {
        return .broken(errno)
      }
    }
    return nil
  }

  private static func write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  private static let readSize = 64 << 10
}
