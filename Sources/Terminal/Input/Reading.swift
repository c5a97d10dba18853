/// What came from the person at a prompt.
public enum Reading: Hashable, Sendable {
  /// A line without its end. A pasted one may hold newlines; bytes that were no UTF-8 are U+FFFD.
  case line(String)
  /// A line past `longest`, which was thrown away.
  case tooLong
  /// Ctrl-D at an empty prompt, or the end of the input.
  case end
  /// The person or the system wants the program to stop: save, then leave with the stop's exit code.
  case stopped(Stop)

  /// The longest line that is taken, in bytes of UTF-8.
  public static let longest = 1 << 20

  /// A line from its bytes.
  init(bytes: some Collection<UInt8>) {
    self = bytes.count > Self.longest ? .tooLong : .line(String(decoding: bytes, as: UTF8.self))
  }
}

/// How a program was told to stop.
public enum Stop: Hashable, Sendable {
  /// Ctrl-C twice.
  case interrupt
  case terminate
  /// The terminal went away.
  case hangUp

  /// 128 and the number of the signal.
  public var exitCode: CInt {
    switch self {
    case .interrupt: 130
    case .terminate: 143
    case .hangUp: 129
    }
  }
}

/// A source of lines. One at a time, on one thread.
public protocol LineReader {
  /// Shows the prompt, where a person sees it, and waits for a line.
  ///
  /// Afterwards the terminal is as it was found. Throws what the screen throws, or that the input is unreadable.
  mutating func read(prompt: StyledText) throws -> Reading
}

/// Why no line can be read.
public enum InputError: Error, Hashable, CustomStringConvertible {
  /// The system said no, with this errno and its words. Exit code 74.
  case unreadable(CInt, String)

  public var description: String {
    switch self {
    case .unreadable(_, let reason):
      "cannot read the input: \(reason); start from a terminal, or pipe lines of text in"
    }
  }
}
