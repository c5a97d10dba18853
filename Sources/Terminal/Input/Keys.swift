#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The keys typed at a terminal, taken from it one by one and without waiting.
///
/// Readline's own reading waits. Between the moment at which a key was seen and that at which it is read, Ctrl-C makes the
/// terminal throw away all that was typed; whoever then waits for a key does not hear of the interrupt before the next.
struct Keys {
  /// The terminal, opened for us alone, as all who share a descriptor share whether it waits; that of the input where it
  /// cannot be opened once more.
  private let descriptor: CInt
  private let waits: Bool
  private let signals: Signals
  /// The key that was taken and not given yet.
  private var taken: CInt?

  /// - Parameter input: The terminal.
  init(of input: CInt, signals: Signals) {
    let own = ttyname(input).map { open($0, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) } ?? -1
    descriptor = own >= 0 ? own : input
    waits = own < 0
    self.signals = signals
  }

  /// Takes the next key, unless one is taken already; false where there is none.
  mutating func take() -> Bool {
    taken = taken ?? key()
    return taken != nil
  }

  /// Gives the key that was taken, or the next one, which belongs to it: the rest of a letter, or of what is pasted. -1
  /// when the terminal is gone, and when the process was told to stop before that came.
  mutating func give() -> CInt {
    defer { taken = nil }
    while !take(), !signals.isStopDue { _ = isReadable(within: Self.patience) }
    return taken ?? -1
  }

  /// Nil where there is none at the moment, -1 when there never will be.
  private func key() -> CInt? {
    if waits, !isReadable(within: 0) { return nil }
    var byte: UInt8 = 0
    let count = read(descriptor, &byte, 1)
    if count == 1 { return CInt(byte) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? nil : -1
  }

  private func isReadable(within milliseconds: CInt) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  /// How long nobody looks whether the process was told to stop, in milliseconds.
  private static let patience: CInt = 50
}
