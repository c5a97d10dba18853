#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lines from a pipe, a file, or a terminal that can do nothing but print: no editing, no escape sequences.
public struct PlainReader: LineReader {
  private let input: CInt
  private let signals: Signals
  private let promptScreen: Screen?
  private var interrupts: Interrupts
  private var pending: [UInt8] = []
  /// How many bytes of `pending` are known to hold no newline, so that a long line is searched once.
  private var searched = 0
  private var isSkipping = false
  private var hasEnded = false

  /// - `promptScreen`: where prompts are shown; nil shows none, as is right when nobody types.
  public init(
    input: CInt = 0, signals: Signals, promptScreen: Screen? = nil, patience: Duration = .seconds(1)
  ) {
    interrupts = Interrupts(window: patience)
    self.input = input
    self.signals = signals
    self.promptScreen = promptScreen
  }

  public mutating func read(prompt: StyledText) throws -> Reading {
    try promptScreen?.ask(prompt)
    while true {
      if let reading = takeLine() { return reading }
      if hasEnded { return .end }
      switch try signals.wait(for: input) {
      case .lastInput where promptScreen != nil: return .stopped(.hangUp)
      case .input, .lastInput: try fill()
      case .stop(.interrupt):
        guard let promptScreen else { return .stopped(.interrupt) }
        if interrupts.meaning(at: .now, lineIsEmpty: true) == .leave { return .stopped(.interrupt) }
        try promptScreen.show(StyledText(), Interrupts.howToLeave)
        try promptScreen.ask(prompt)
      case .stop(let stop): return .stopped(stop)
      case .suspended, .resumed, .resized: break
      }
    }
  }

  private mutating func takeLine() -> Reading? {
    if let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) {
      defer {
        pending.removeFirst(end + 1)
        searched = 0
        isSkipping = false
      }
      return isSkipping ? .tooLong : reading(of: pending[..<end])
    }
    searched = pending.count
    if searched > Reading.longest + 1 {
      isSkipping = true
      pending.removeAll()
      searched = 0
    }
    guard hasEnded, isSkipping || !pending.isEmpty else { return nil }
    defer {
      pending.removeAll()
      searched = 0
      isSkipping = false
    }
    return isSkipping ? .tooLong : reading(of: pending[...])
  }

  private func reading(of line: ArraySlice<UInt8>) -> Reading {
    Reading(bytes: line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
  }

  private mutating func fill() throws(InputError) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = systemRead(input, &chunk, chunk.count)
    if count > 0 {
      pending += chunk[..<count]
    } else if count == 0 || errno == EIO {  // EIO: the terminal is gone
      hasEnded = true
    } else if errno != EINTR && errno != EAGAIN {
      throw .unreadable(errno)
    }
  }
}

private let systemRead = read(_:_:_:)
