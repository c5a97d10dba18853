#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the C library's calls have in common: an error number, and interruptions by signals.
enum SystemCall {
  /// Repeats a call that a signal interrupted; nil when it worked, else its error number.
  static func failure(of call: () -> Int32) -> Int32? {
    while call() == -1 {
      if errno != EINTR { return errno }
    }
    return nil
  }

  /// The system's own words for an error number, without its full stop.
  static func message(for number: Int32) -> String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }

  /// Asks the disk to hold what was written, as far as the system can.
  static func sync(_ descriptor: Int32) -> Int32 {
    #if os(Linux)
      fdatasync(descriptor)
    #else
      fsync(descriptor)
    #endif
  }
}
