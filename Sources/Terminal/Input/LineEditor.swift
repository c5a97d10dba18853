import CReadline

/// Lines typed at a terminal, edited with GNU readline.
///
/// Readline keeps its state in globals, so there is one editor a process, used on one thread. The terminal is in
/// readline's mode only inside `read`: whatever ends the program elsewhere leaves it sane.
public struct LineEditor: LineReader {
  /// That of the readline in use.
  public static var version: String { rl_library_version.map { String(cString: $0) } ?? "unknown" }

  private let signals: Signals
  private let screen: Screen
  private let history: History?
  private var interrupts: Interrupts

  /// - `screen`: where notices go; readline itself writes to standard output.
  /// - `history`: nil keeps none, not even in memory.
  /// - `patience`: how soon a second Ctrl-C must follow to leave.
  public init(
    signals: Signals, screen: Screen, completer: Completer? = nil, history: History? = nil,
    patience: Duration = .seconds(1)
  ) {
    self.signals = signals
    self.screen = screen
    self.history = history
    interrupts = Interrupts(window: patience)
    CharacterEncoding.prepare()
    Readline.prepare(completer: completer, signals: signals)
  }

  public mutating func read(prompt: StyledText) throws -> Reading {
    let prompt = prompt.renderedAsPrompt(colour: screen.style.colour)
    signals.watchTerminal()
    Readline.begin(prompt)
    defer {
      Readline.end()
      signals.unwatchTerminal()
    }
    while true {
      switch try signals.wait(for: 0) {
      case .input:
        guard let reading = Readline.takeKey() else { continue }
        if case .line(let line) = reading { history?.add(line) }
        if reading == .end, !Readline.endsLineAtEnd { try screen.show(StyledText()) }
        return reading
      // The terminal is gone, whether or not its SIGHUP has arrived.
      case .lastInput: return .stopped(.hangUp)
      case .stop(.interrupt):
        let meaning = interrupts.meaning(at: .now, lineIsEmpty: Readline.lineIsEmpty)
        Readline.abandonLine()
        if meaning == .sayHowToLeave { try screen.show(Interrupts.howToLeave) }
        if meaning == .leave { return .stopped(.interrupt) }
        Readline.begin(prompt)
      case .stop(let stop):
        Readline.abandonLine()
        return .stopped(stop)
      case .suspended:
        Readline.leaveTerminal()
        signals.suspendProcess()
        Readline.returnToTerminal()
      case .resumed: Readline.returnToTerminal()
      case .resized: rl_resize_terminal()
      }
    }
  }
}
