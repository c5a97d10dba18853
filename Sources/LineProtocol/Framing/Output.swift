#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The client's end, written to without ever being stuck in it: a client that does not read must not keep us from hearing
/// a signal.
struct Output {
  private let descriptor: CInt
  /// Whether a write takes what there is room for and never blocks.
  private let isOurs: Bool
  private let stops: Stops
  /// Milliseconds to wait for a client that does not read; for ever where negative.
  var patience: CInt = -1

  init(_ descriptor: CInt, stops: Stops) {
    self.stops = stops
    // The descriptor that we were given is shared with others, and must go on blocking for them. Opening a pipe anew
    // gives one of our own.
    var status = stat()
    let isPipe = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    let own = isPipe ? open("/dev/fd/\(descriptor)", O_WRONLY | O_NONBLOCK | O_CLOEXEC) : -1
    isOurs = own >= 0
    self.descriptor = own >= 0 ? own : descriptor
  }

  /// Writes all of it; nil to go on.
  func write(_ bytes: [UInt8]) -> Service.End? {
    var written = 0
    // Without a descriptor of our own, in pieces that do not block once there is room.
    var mustWait = !isOurs
    while written < bytes.count {
      if mustWait {
        switch stops.wait(for: descriptor, POLLOUT, patience: patience) {
        case .stop(let number): return .stopped(number)
        case .failed(let code): return .broken(code)
        case .idle: return .broken(ETIMEDOUT)
        case .ready, .otherReady: break
        }
      }
      let end = isOurs ? bytes.count : min(bytes.count, written + Int(PIPE_BUF))
      let count = bytes.withUnsafeBytes { Self.write(descriptor, $0[written..<end]) }
      if count > 0 {
        written += count
      } else if errno != EINTR && errno != EAGAIN {
        return .broken(errno)
      } else {
        mustWait = true
      }
    }
    return nil
  }

  private static func write(_ descriptor: CInt, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    #if canImport(Darwin)
      return Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      return Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
