import Foundation
import TestFolders

/// A program of this package, running, driven through pipes or through a terminal of its own.
///
///     let amends = try ProgramUnderTest("amends", ["rehearse"], through: .terminal())
///     try amends.wait(for: "you")
///     try amends.send("I never placed the order\r")
///     let outcome = try amends.finish()
///
/// It has a home folder of its own and a plain environment. One that neither answers nor ends within `patience` is
/// killed, and the wait throws with what it had said.
public final class ProgramUnderTest {
  public enum Connection {
    /// Standard input and output are pipes; standard error is collected.
    case pipes
    /// All three are a terminal, which the program controls, so that Ctrl-C is a signal.
    case terminal(columns: Int = 80, rows: Int = 24)
  }

  /// How it ended.
  public struct Outcome {
    /// The exit code, or 128 and the signal's number.
    public var exitCode: Int
    /// All that was written: to a terminal, what it echoed too, with `\r\n` at line ends.
    public var output: String
    /// Standard error; empty through a terminal, where it is part of the output.
    public var errors: String
  }

  public struct Failure: Error, CustomStringConvertible {
    public var description: String
  }

  /// The folder that is its home; it stays until the tests end.
  public let home: URL
  /// How long a wait lasts at most, in seconds: far past what a loaded machine needs.
  public var patience = 180

  private let process: pid_t
  private let input: CInt
  private let output: CInt
  private let isTerminal: Bool
  private var inputIsOpen = true
  private var outputIsOpen = true
  private var hasEnded = false
  private var status: CInt?
  private var collected: [UInt8] = []
  /// How much of `collected` earlier waits have consumed.
  private var consumed = 0

  /// Where the programs of this package are: beside the running tests.
  public static let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

  /// The file of a program of this package: of `amends` the one that `$AMENDS_PROGRAM` names, if there is one, so that the
  /// program that people run can be tested as it is built for them.
  public static func file(of name: String) -> URL {
    if name == "amends", let built = ProcessInfo.processInfo.environment["AMENDS_PROGRAM"] {
      return URL(filePath: built)
    }
    return folder.appending(path: name)
  }

  /// An empty folder, to be filled and handed to a program as its home.
  public static func newHome() throws -> URL {
    URL(filePath: try TestFolder.new(), directoryHint: .isDirectory)
  }

  /// Starts `name`, one of this package or an absolute path.
  public init(
    _ name: String, _ arguments: [String] = [], through connection: Connection = .pipes,
    environment: [String: String] = [:], home: URL? = nil
  ) throws {
    self.home = try home ?? Self.newHome()
    let launch = Launch(
      program: name.hasPrefix("/") ? name : Self.file(of: name).path, arguments: arguments,
      environment: Launch.environment(home: self.home).merging(environment) { $1 })
    switch connection {
    case .pipes:
      (process, input, output) = try launch.throughPipes(errors: self.home.appending(path: "stderr").path)
      isTerminal = false
    case .terminal(let columns, let rows):
      (process, output) = try launch.throughTerminal(columns: columns, rows: rows)
      input = output
      isTerminal = true
    }
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    _ = fcntl(output, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    closeInput()
    closeOutput()
  }

  /// Runs it to its end on `text`.
  public static func run(
    _ name: String, _ arguments: [String] = [], input text: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    let program = try ProgramUnderTest(name, arguments, environment: environment)
    try program.send(text)
    return try program.finish()
  }

  /// Writes text to its input; in a terminal, as if typed: `\r` is Return, `\u{3}` Ctrl-C, `\u{4}` Ctrl-D.
  /// What a program that has ended no longer reads is dropped.
  public func send(_ text: String) throws { try send(Array(text.utf8)) }

  public func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      if try pollBoth(writing: true) {
        let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
        if count > 0 { rest = rest.dropFirst(count) } else if errno != EAGAIN { return }
      }
    }
  }

  /// Ends its input, as `printf` does at its end; through a terminal, which has no such end, does nothing.
  public func closeInput() {
    guard inputIsOpen, !isTerminal else { return }
    inputIsOpen = false
    close(input)
  }

  /// Reads no more, as `head` does when it has enough; through a terminal, hangs up, as a closed window does.
  public func closeOutput() {
    guard outputIsOpen else { return }
    outputIsOpen = false
    hasEnded = true
    close(output)
  }

  /// Waits until the output since the last wait holds `text`; returns it up to and with that.
  @discardableResult
  public func wait(for text: String) throws -> String {
    let wanted = Array(text.utf8)
    while true {
      if let range = collected[consumed...].firstRange(of: wanted) {
        defer { consumed = range.upperBound }
        return String(decoding: collected[consumed..<range.upperBound], as: UTF8.self)
      }
      guard !hasEnded else { throw failure("ended without saying '\(text)'") }
      _ = try pollBoth(writing: false)
    }
  }

  public func send(signal: CInt) { kill(process, signal) }

  /// Changes the terminal's size, as a person does who drags the window's corner.
  public func resize(columns: Int, rows: Int = 24) {
    Launch.setSize(of: output, columns: columns, rows: rows)
  }

  /// Whether the terminal is as a shell expects it: it edits lines itself, echoes, and makes signals of Ctrl-C.
  public var terminalIsSane: Bool {
    var mode = termios()
    let sane = tcflag_t(ICANON | ECHO | ISIG)
    return tcgetattr(output, &mode) == 0 && mode.c_lflag & sane == sane
  }

  /// Ends its input (through pipes), reads what is left and waits for its end.
  public func finish() throws -> Outcome {
    closeInput()
    while !hasEnded { _ = try pollBoth(writing: false) }
    for _ in 0..<(patience * 100) where status == nil {
      var status: CInt = 0
      if waitpid(process, &status, WNOHANG) == process { self.status = status } else { poll(nil, 0, 10) }
    }
    guard let status else { throw failure("closed its output and did not end") }
    let signal = status & 0x7F
    return Outcome(
      exitCode: Int(signal == 0 ? (status >> 8) & 0xFF : 128 + signal),
      output: String(decoding: collected, as: UTF8.self),
      errors: isTerminal
        ? "" : try String(contentsOf: home.appending(path: "stderr"), encoding: .utf8))
  }

  /// Waits for output, and takes it, or for room in the input, and says whether there is some.
  private func pollBoth(writing: Bool) throws -> Bool {
    var requests = [
      pollfd(fd: hasEnded ? -1 : output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: writing ? input : -1, events: Int16(POLLOUT), revents: 0),
    ]
    let count = poll(&requests, 2, CInt(patience * 1000))
    if count == 0 { throw failure("said nothing for \(patience) s") }
    if requests[0].revents != 0 { takeOutput() }
    return requests[1].revents != 0
  }

  private func takeOutput() {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(output, &chunk, chunk.count)
    if count > 0 {
      collected += chunk[..<count]
    } else if count == 0 || (errno != EAGAIN && errno != EINTR) {  // EIO: the terminal has no user left
      hasEnded = true
    }
  }

  private func failure(_ what: String) -> Failure {
    Failure(description: "the program \(what); its output:\n\(String(decoding: collected, as: UTF8.self))")
  }
}
