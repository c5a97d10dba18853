import JSON
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

  private let server: any LineServer
  private let stops: Stops
  /// Nil where answers leave at once.
  private let committer: Committer?
  private var framer: LineFramer
  /// Read and not answered yet, the next one last.
  private var frames: [LineFramer.Frame] = []
  private var output: Output

  /// - `lineLimit`: The most bytes that a line may have.
  /// - `commits`: Whether answers wait for the disk together.
  /// - Throws: `Failure` when the process can open no more files.
  public init(_ server: any LineServer, lineLimit: Int, commits: Bool) throws(Failure) {
    guard let stops = Stops() else { throw Failure() }
    self.server = server
    self.stops = stops
    framer = LineFramer(limit: lineLimit)
    output = Output(STDOUT_FILENO)
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
    let end = serve()
    let last = finish(end)
    server.close()
    return last
  }

  private mutating func serve() -> End {
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Self.readSize)
    defer { room.deallocate() }
    // Kept, as room for so much is dear to make.
    var answers = JSONWriter(capacity: 2 * Self.writeSize)
    while true {
      let wish = Stops.Wish(
        input: frames.isEmpty && !isFull ? STDIN_FILENO : nil,
        output: output.count > 0 ? output.descriptor : nil,
        wake: committer?.pipe.reading, record: server.awaits,
        patience: server.canRest ? Self.restAfter : -1)
      switch stops.wait(for: wish) {
      case .stop(let number): return .stopped(number)
      case .failed(let code): return .broken(code)
      case .idle: server.rest()
      case .ready(let input, let hasRoom, let wake, let record):
        if hasRoom, let code = output.write() { return .broken(code) }
        if wake, let end = release() { return end }
        if record, !input, let end = releaseHeld(by: &answers) { return end }
        let hasEnded = input ? hear(room) : nil
        if let end = answer(by: &answers) { return end }
        if let hasEnded, frames.isEmpty { return hasEnded }
      }
    }
  }

  /// Whether so much waits for the client, or for the disk, that the client's turn to read has come.
  private var isFull: Bool { output.count >= Self.outputLimit || committer?.isFull == true }

  /// Reads what is there; nil to go on.
  private mutating func hear(_ room: UnsafeMutableBufferPointer<UInt8>) -> End? {
    let count = read(STDIN_FILENO, room.baseAddress, room.count)
    guard count > 0 else {
      if count < 0 { return errno == EINTR || errno == EAGAIN ? nil : .broken(errno) }
      frames = framer.finish().map { [$0] } ?? []
      // Who stops a program often closes its input at the same moment.
      return stops.taken().map { .stopped($0) } ?? .inputEnded
    }
    frames = framer.take(UnsafeBufferPointer(rebasing: room[..<count])).reversed()
    return nil
  }

  /// Answers what was read, as far as there is room; nil to go on.
  private mutating func answer(by answers: inout JSONWriter) -> End? {
    while !frames.isEmpty, !isFull {
      answers.goBack()
      while answers.count < Self.writeSize, let frame = frames.popLast() {
        server.answer(frame, into: &answers)
      }
      server.release(into: &answers)
      if let end = send(answers) { return end }
      // What was read at once may be hundreds of calls, and each may wait for the disk.
      if !frames.isEmpty, let number = stops.taken() { return .stopped(number) }
    }
    return nil
  }

  /// Sends what was held back and may go; nil to go on.
  private mutating func releaseHeld(by answers: inout JSONWriter) -> End? {
    answers.goBack()
    server.release(into: &answers)
    return send(answers)
  }

  private mutating func send(_ answers: borrowing JSONWriter) -> End? {
    guard let committer else { return answers.withBytes { output.send($0) }.map { .broken($0) } }
    let syncs = server.takePending()
    if answers.count > 0 || !syncs.isEmpty {
      committer.submit(.init(answers: answers.bytes, syncs: syncs))
    }
    return nil
  }

  /// Sends what came free; nil to go on.
  private mutating func release() -> End? {
    guard let release = committer?.takeRelease() else { return nil }
    if let code = release.answers.withUnsafeBufferPointer({ output.send($0) }) { return .broken(code) }
    return release.failure.map { .unrecorded($0) }
  }

  /// Sends what waits. When told to stop, no longer than a client needs that does read: what it has not read by then is on
  /// record all the same.
  private mutating func finish(_ end: End) -> End {
    if case .broken = end { return end }
    let deadline = ContinuousClock.now + .milliseconds(Self.patienceAtStop)
    var last = JSONWriter()
    while server.awaits != nil { if let end = releaseHeld(by: &last) { return end } }
    committer?.finish()
    var end = release() ?? end
    while output.count > 0 {
      var wish = Stops.Wish(output: output.descriptor)
      if end != .inputEnded {
        let left = (deadline - .now) / .milliseconds(1)
        guard left > 0 else { return end }
        wish.patience = CInt(left.rounded(.up))
      }
      switch stops.wait(for: wish) {
      case .stop(let number): end = .stopped(number)
      case .failed(let code): return .broken(code)
      case .idle: return end
      case .ready: if let code = output.write() { return end == .inputEnded ? .broken(code) : end }
      }
    }
    return end
  }

  private static let readSize = 64 << 10
  private static let writeSize = 64 << 10
  /// Bytes that may wait for a client to read them before more of what it sends is read.
  private static let outputLimit = 16 << 20
  /// Milliseconds of silence after which a server rests.
  private static let restAfter: CInt = 1000
  /// Milliseconds, in all.
  private static let patienceAtStop = 500
}
