import Glibc
import Testing

@testable import Terminal

@Suite("Keys")
final class KeysTests {
  private var master: CInt
  private let terminal: CInt
  private var keys: Keys

  init() throws {
    var (master, terminal): (CInt, CInt) = (-1, -1)
    try #require(openpty(&master, &terminal, nil, nil, nil) == 0)
    (self.master, self.terminal) = (master, terminal)
    var mode = termios()
    try #require(tcgetattr(terminal, &mode) == 0)
    cfmakeraw(&mode)
    try #require(tcsetattr(terminal, TCSANOW, &mode) == 0)
    keys = Keys(of: terminal, signals: try Signals())
  }

  deinit {
    close(terminal)
    if master >= 0 { close(master) }
  }

  /// The key that readline would get; nil where there is none.
  private func take() -> UnicodeScalar? {
    keys.take() ? UnicodeScalar(UInt8(truncatingIfNeeded: keys.give())) : nil
  }

  private func type(_ text: String) { _ = write(master, text, text.utf8.count) }

  @Test("come one by one, and are waited for by nobody")
  func oneByOne() {
    #expect(take() == nil)
    type("ab")
    #expect(take() == "a")
    #expect(take() == "b")
    #expect(take() == nil)
    type("ab")
    #expect(take() == "a")
    let rest = keys.give()
    #expect(rest == CInt(UInt8(ascii: "b")), "what belongs to the key before it is waited for")
  }

  @Test("that Ctrl-C has thrown away since they were seen are not waited for")
  func thrownAway() {
    type("ab")
    var request = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    #expect(poll(&request, 1, 1000) == 1, "seen")
    tcflush(terminal, TCIFLUSH)
    #expect(take() == nil)
    type("c")
    #expect(take() == "c")
  }

  @Test("leave whether the terminal waits to whoever shares it")
  func shared() { #expect(fcntl(terminal, F_GETFL) & O_NONBLOCK == 0) }

  @Test("end with the terminal")
  func gone() {
    close(master)
    master = -1
    let hasEnded = keys.take()
    #expect(hasEnded)
    let key = keys.give()
    #expect(key == -1)
  }
}
