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
    var ends: [CInt] = [-1, -1]
    guard stopPipe < 0 else { return nil }
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    stopPipe = ends[1]
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGTERM, SIGINT, SIGHUP] { signal(number, note) }
  }

  enum Wake: Equatable {
    case ready
    /// The signal's number.
    case stop(CInt)
    case failed(CInt)
  }

  /// Waits until a descriptor is ready or a signal has come; signals come first.
  func wait(for descriptor: CInt, _ events: CInt) -> Wake {
    var requests = [
      pollfd(fd: self.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(events), revents: 0),
    ]
    while true {
      if poll(&requests, 2, -1) < 0 {
        guard errno == EINTR else { return .failed(errno) }
        continue
      }
      var number: UInt8 = 0
      if read(self.descriptor, &number, 1) == 1 { return .stop(CInt(number)) }
      if requests[1].revents != 0 { return .ready }
    }
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
