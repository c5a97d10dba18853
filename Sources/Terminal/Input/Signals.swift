#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The signals of this process, as things to be read in order beside the input.
///
/// A handler only writes the signal's number into a pipe; what to do about it is decided between two keys, never
/// inside the handler. A second SIGTERM or SIGHUP ends the process at once. A closed output pipe is an error of
/// the write that meets it, not a signal.
public struct Signals: Sendable {
  enum Wake: Hashable {
    case input
    /// Who wrote the input has gone; what they left can still be read.
    case lastInput
    case stop(Stop)
    case suspended, resumed, resized
  }

  private let descriptor: CInt

  /// Begins to listen, for the rest of the process. Throws when the process can open no more files.
  public init() throws(InputError) {
    if signalPipe.read < 0 {
      var ends: [CInt] = [-1, -1]
      guard pipe(&ends) == 0 else { throw .unreadable(errno) }
      for end in ends {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
      signalPipe = (ends[0], ends[1])
    }
    descriptor = signalPipe.read
    signal(SIGPIPE, SIG_IGN)
    Self.set(note, for: SIGINT, SIGTERM, SIGHUP)
  }

  /// Listens to job control and window changes too, which only someone who has changed the terminal's mode needs.
  func watchTerminal() { Self.set(note, for: SIGTSTP, SIGCONT, SIGWINCH) }

  func unwatchTerminal() { Self.set(SIG_DFL, for: SIGTSTP, SIGCONT, SIGWINCH) }

  /// Stops the process, as Ctrl-Z asks, until the shell continues it.
  func suspendProcess() {
    Self.set(SIG_DFL, for: SIGTSTP)
    raise(SIGTSTP)
    Self.set(note, for: SIGTSTP)
  }

  /// Waits until `input` can be read or a signal has come; signals come first.
  func wait(for input: CInt) throws(InputError) -> Wake {
    var requests = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      if poll(&requests, 2, -1) < 0 {
        guard errno == EINTR else { throw .unreadable(errno) }
        continue
      }
      gather()
      if !due.isEmpty { return due.removeFirst() }
      let input = CInt(requests[1].revents)
      if input != 0 { return input & POLLHUP == 0 ? .input : .lastInput }
    }
  }

  /// Whether the process was told to stop, which `wait` has yet to tell.
  var isStopDue: Bool {
    gather()
    return due.contains { if case .stop = $0 { true } else { false } }
  }

  private func gather() {
    var number: UInt8 = 0
    while read(descriptor, &number, 1) == 1 {
      switch CInt(number) {
      case SIGINT: due.append(.stop(.interrupt))
      case SIGTERM: due.append(.stop(.terminate))
      case SIGHUP: due.append(.stop(.hangUp))
      case SIGTSTP: due.append(.suspended)
      case SIGCONT: due.append(.resumed)
      case SIGWINCH: due.append(.resized)
      default: continue
      }
    }
  }

  private typealias Handler = @convention(c) (CInt) -> Void

  /// A signal that whoever started us wants ignored, as nohup does, stays ignored.
  private static func set(_ handler: Handler?, for numbers: CInt...) {
    for number in numbers {
      var old = sigaction()
      sigaction(number, nil, &old)
      if !isIgnored(old) { signal(number, handler) }
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

extension InputError {
  static func unreadable(_ code: CInt) -> InputError {
    .unreadable(code, String(cString: strerror(code)))
  }
}

/// Written once, before the first handler is installed; a handler has no other way to find it.
private nonisolated(unsafe) var signalPipe: (read: CInt, write: CInt) = (-1, -1)

/// Signals that came and that `wait` has yet to tell; used on the one thread that waits.
private nonisolated(unsafe) var due: [Signals.Wake] = []

/// The handler: nothing here but calls that POSIX allows in one.
private func note(_ number: CInt) {
  let saved = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(signalPipe.write, &byte, 1)
  if number == SIGTERM || number == SIGHUP { signal(number, SIG_DFL) }
  errno = saved
}
