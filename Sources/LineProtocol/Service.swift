import Transcripts

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
    /// The disk did not take the last turns; their answers were not sent.
    case unrecorded(TranscriptError)
  }

  private let server: Server
  private let stops: Stops
  /// Nil where answers leave at once.
  private let committer: Committer?
  private var framer: LineFramer
  private var output: Output

  /// - Parameters:
  ///   - lineLimit: The most bytes that a line may have.
  ///   - commits: Whether answers wait for the disk together.
  /// - Throws: `Failure` when the process can open no more files.
  public init(_ server: Server, lineLimit: Int, commits: Bool) throws(Failure) {
    guard let stops = Stops() else { throw Failure() }
    self.server = server
    self.stops = stops
    framer = LineFramer(limit: lineLimit)
    output = Output(STDOUT_FILENO, stops: stops)
    guard commits else {
      committer = nil
      return
    }
    guard let committer = Committer() else { throw Failure() }
    self.committer = committer
  }

  /// The process cannot listen to signals.
  public struct Failure: Error, CustomStringConvertible {
    public var description: String {
      "no more files can be opened; close some, or raise the limit with ulimit -n"
    }
  }

  /// Serves until the client leaves or the process is told to stop; all that was answered is on record by then.
  public mutating func run() -> End {
    var end = serve()
    if let committer {
      committer.finish()
      // One that was told to stop does not wait for a client that reads no more.
      if case .stopped = end { output.patience = 500 }
      if let failed = release(from: committer), end == .inputEnded { end = failed }
    }
    server.chats.closeAll()
    return end
  }

  private mutating func serve() -> End {
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Self.readSize)
    defer { room.deallocate() }
    while true {
      let isFull = committer?.isFull ?? false
      let patience: CInt = server.chats.counts.awake > 0 ? Self.restAfter : -1
      switch stops.wait(
        for: isFull ? -1 : STDIN_FILENO, POLLIN, or: committer?.pipe.reading ?? -1, patience: patience)
      {
      case .stop(let number): return .stopped(number)
      case .failed(let code): return .broken(code)
      case .idle: server.chats.rest()
      case .otherReady:
        if let committer, let end = release(from: committer) { return end }
      case .ready:
        let count = read(STDIN_FILENO, room.baseAddress, room.count)
        if count < 0 {
          if errno == EINTR || errno == EAGAIN { continue }
          return .broken(errno)
        }
        let frames =
          count == 0
          ? [framer.finish()].compactMap { $0 } : framer.take(UnsafeBufferPointer(rebasing: room[..<count]))
        if let end = answer(frames) { return end }
        // Who stops a program often closes its input at the same moment.
        if count == 0 { return stops.taken().map { .stopped($0) } ?? .inputEnded }
      }
    }
  }

  /// Answers what was read at once and writes in few pieces; nil to go on.
  private mutating func answer(_ frames: [LineFramer.Frame]) -> End? {
    var bytes: [UInt8] = []
    for frame in frames {
      for line in server.answer(frame) {
        bytes += line
        bytes.append(UInt8(ascii: "\n"))
      }
      if bytes.count >= Self.readSize {
        if let end = send(bytes) { return end }
        bytes.removeAll(keepingCapacity: true)
      }
    }
    return send(bytes)
  }

  private mutating func send(_ bytes: [UInt8]) -> End? {
    guard let committer else { return output.write(bytes) }
    let syncs = server.chats.takePending()
    if !bytes.isEmpty || !syncs.isEmpty { committer.submit(.init(answers: bytes, syncs: syncs)) }
    return nil
  }

  /// Writes what came free; nil to go on.
  private mutating func release(from committer: Committer) -> End? {
    let release = committer.takeRelease()
    return output.write(release.answers) ?? release.failure.map { .unrecorded($0) }
  }

  private static let readSize = 64 << 10
  /// Milliseconds of silence after which rehearsals are put out of memory.
  private static let restAfter: CInt = 1000
}
