#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The number of an open file, closed when the last reference goes. It never changes, so that another thread
/// may wait for the disk while this one appends.
final class Descriptor: Sendable {
  let number: Int32

  private init(number: Int32) { self.number = number }

  /// Nil when the system refuses; `errno` then says why. A file that is made is its owner's alone.
  static func opening(_ path: String, _ flags: Int32) -> Descriptor? {
    let number = open(path, flags | O_CLOEXEC, 0o600)
    return number < 0 ? nil : Descriptor(number: number)
  }

  deinit { close(number) }
}
