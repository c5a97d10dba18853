#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A pipe to the process itself, with which a signal or a thread ends a wait. Neither end blocks; both stay open for the
/// rest of the process.
struct WakePipe: Sendable {
  let reading: CInt
  let writing: CInt

  /// Nil when the process can open no more files.
  init?() {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (reading, writing) = (ends[0], ends[1])
  }

  func wake() {
    var byte: UInt8 = 0
    _ = write(writing, &byte, 1)
  }

  /// Forgets all wakes so far.
  func clear() {
    withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { room in
      while read(reading, room.baseAddress, room.count) > 0 {}
    }
  }
}
