#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What is on its way to the client. A client that does not read for a while neither blocks us nor loses anything: what
/// does not fit into the pipe waits here.
struct Output {
  let descriptor: CInt
  /// Whether a write takes what there is room for and never blocks.
  private let neverBlocks: Bool
  private var bytes: [UInt8] = []
  private var written = 0

  init(_ descriptor: CInt) {
    // The descriptor that we were given is shared with others, and must go on blocking for them. Opening a pipe anew
    // gives one of our own.
    var status = stat()
    let isPipe = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    let own = isPipe ? open("/dev/fd/\(descriptor)", O_WRONLY | O_NONBLOCK | O_CLOEXEC) : -1
    neverBlocks = own >= 0
    self.descriptor = own >= 0 ? own : descriptor
  }

  /// Bytes that wait.
  var count: Int { bytes.count - written }

  /// Adds bytes, and writes them as far as they go at once.
  ///
  /// - Returns: The error number of a write that failed.
  mutating func send(_ more: UnsafeBufferPointer<UInt8>) -> CInt? {
    var taken = 0
    if count == 0, neverBlocks {
      if let code = write(UnsafeRawBufferPointer(more), taken: &taken) { return code }
    }
    bytes += more[taken...]
    return nil
  }

  /// Writes what there is room for; to be called when there is room.
  ///
  /// - Returns: The error number of a write that failed.
  mutating func write() -> CInt? {
    // Where a write may block, no more than surely fits.
    let end = neverBlocks ? bytes.count : min(bytes.count, written + Int(PIPE_BUF))
    var taken = written
    let failure = bytes.withUnsafeBytes { write(UnsafeRawBufferPointer(rebasing: $0[..<end]), taken: &taken) }
    written = taken
    if let failure { return failure }
    if count == 0 {
      bytes = []
      written = 0
    } else if written > 1 << 20 {
      bytes.removeFirst(written)
      written = 0
    }
    return nil
  }

  /// Writes bytes from `taken` on, which it moves; where a write may block, once.
  private func write(_ bytes: UnsafeRawBufferPointer, taken: inout Int) -> CInt? {
    while taken < bytes.count {
      let count = Self.write(descriptor, bytes[taken...])
      if count > 0 {
        taken += count
        if !neverBlocks { break }
      } else if errno == EAGAIN {
        break
      } else if errno != EINTR {
        return errno
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
