import Foundation
import Synchronization

/// How a program under test is started.
struct Launch {
  var program: String
  var arguments: [String]
  var environment: [String: String]

  static func environment(home: URL) -> [String: String] {
    var environment = [
      "HOME": home.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color",
      "SWIFT_BACKTRACE": "enable=no",
      // Leak checks do not see what indirect enums hold, so a program that ends while scripts are compiled seems to leak.
      "ASAN_OPTIONS": "detect_leaks=0",
    ]
    environment["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
    return environment
  }

  /// Held while file descriptors are made and inherited: a sibling's end in another child would keep a pipe open.
  private static let launching = Mutex(())

  func throughPipes(errors: String) throws -> (process: pid_t, input: CInt, output: CInt) {
    try Self.launching.withLock { _ in
      let input = try Self.pipe()
      let output = try Self.pipe()
      defer {
        close(input.read)
        close(output.write)
      }
      let process = try spawn(inNewSession: false) { actions in
        posix_spawn_file_actions_adddup2(&actions, input.read, 0)
        posix_spawn_file_actions_adddup2(&actions, output.write, 1)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      }
      return (process, input.write, output.read)
    }
  }

  /// The first terminal that a session leader opens becomes the one that it controls.
  func throughTerminal(columns: Int, rows: Int) throws -> (process: pid_t, terminal: CInt) {
    try Self.launching.withLock { _ in
      var (terminal, user): (CInt, CInt) = (-1, -1)
      guard openpty(&terminal, &user, nil, nil, nil) == 0, let name = ttyname(user) else {
        throw POSIXError(.init(rawValue: errno) ?? .EIO)
      }
      defer { close(user) }
      for end in [terminal, user] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      Self.setSize(of: terminal, columns: columns, rows: rows)
      let path = String(cString: name)
      let process = try spawn(inNewSession: true) { actions in
        posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
      }
      return (process, terminal)
    }
  }

  static func setSize(of terminal: CInt, columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  private static func pipe() throws -> (read: CInt, write: CInt) {
    var ends: [CInt] = [-1, -1]
    guard Foundation.pipe(&ends) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private func spawn(
    inNewSession: Bool, _ connect: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    connect(&actions)

    // A test runner may ignore SIGPIPE or block signals; a program starts as a shell would start it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    sigfillset(&all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | (inNewSession ? Int32(0x80) : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in argv + envp { free(string) } }
    var process = pid_t()
    let code = posix_spawn(&process, program, &actions, &attributes, &argv, &envp)
    guard code == 0 else { throw POSIXError(.init(rawValue: code) ?? .EIO) }
    return process
  }
}
