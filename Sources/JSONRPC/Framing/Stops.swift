#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// SIGTERM, SIGINT and SIGHUP as something to wait for beside the client; a second one ends the process at once.
struct Stops {
  private let descriptor: CInt

  /// Begins to listen, for the rest of the process; nil when the process can open no more files. A closed pipe becomes
  /// an error of the write that meets it.
  init?() {
    guard stopPipe < 0, let pipe = WakePipe() else { return nil }
    descriptor = pipe.reading
    stopPipe = pipe.writing
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGTERM, SIGINT, SIGHUP] { signal(number, note) }
  }

  /// What to wait for; a descriptor that is nil is not.
  struct Wish {
    var input: CInt?
    /// Room to write.
    var output: CInt?
    /// Another thread's wake.
    var wake: CInt?
    /// Whatever records for us.
    var record: CInt?
    /// Milliseconds; for ever where negative.
    var patience: CInt = -1
  }

  enum Wake: Equatable {
    /// At least one of them.
    case ready(input: Bool, output: Bool, wake: Bool, record: Bool)
    /// The signal's number.
    case stop(CInt)
    case failed(CInt)
    /// Nothing came for as long as was to be waited.
    case idle
  }

  /// Waits until something wished for is ready or a signal has come; a signal comes first.
  func wait(for wish: Wish) -> Wake {
    withUnsafeTemporaryAllocation(of: pollfd.self, capacity: 5) { requests in
      requests[0] = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      requests[1] = pollfd(fd: wish.input ?? -1, events: Int16(POLLIN), revents: 0)
      requests[2] = pollfd(fd: wish.output ?? -1, events: Int16(POLLOUT), revents: 0)
      requests[3] = pollfd(fd: wish.wake ?? -1, events: Int16(POLLIN), revents: 0)
      requests[4] = pollfd(fd: wish.record ?? -1, events: Int16(POLLIN), revents: 0)
      while true {
        let count = poll(requests.baseAddress, 5, wish.patience)
        if count == 0 { return .idle }
        guard count > 0 else {
          if errno == EINTR { continue }
          return .failed(errno)
        }
        if requests[0].revents != 0, let number = taken() { return .stop(number) }
        return .ready(
          input: requests[1].revents != 0, output: requests[2].revents != 0, wake: requests[3].revents != 0,
          record: requests[4].revents != 0)
      }
    }
  }

  /// The number of a signal that has come; nil when none has.
  func taken() -> CInt? {
    var number: UInt8 = 0
    return read(descriptor, &number, 1) == 1 ? CInt(number) : nil
  }
}

/// Written once, before the first handler is installed; a handler has no other way to find it.
private nonisolated(unsafe) var stopPipe: CInt = -1

/// The handler: nothing here but calls that POSIX allows in one.
private func note(_ number: CInt) {
  let saved = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(stopPipe, &byte, 1)
  signal(number, SIG_DFL)
  errno = saved
}
