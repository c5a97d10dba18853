#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A person at the program: the screen that shows, and the reader that asks.
public struct Console {
  /// What the command line said about the terminal.
  public struct Options: Hashable, Sendable {
    public var colour: ColourChoice
    public var accessible: Bool
    /// The file that keeps what is typed for the next sitting; nil keeps nothing.
    public var history: String?
    /// How soon a second Ctrl-C must follow the first to leave.
    public var patience: Duration

    public init(
      colour: ColourChoice = .auto, accessible: Bool = false, history: String? = nil,
      patience: Duration = .seconds(1)
    ) {
      self.colour = colour
      self.accessible = accessible
      self.history = history
      self.patience = patience
    }
  }

  public let screen: Screen
  public var reader: any LineReader
  /// Whether a person types: standard input is a terminal.
  public let isInteractive: Bool

  /// Chooses the reader: readline where a person types and sees a terminal that can move its cursor, plain lines
  /// elsewhere. A history that cannot be kept is said on the screen and done without.
  public init(
    options: Options = Options(), environment: [String: String], completer: Completer? = nil
  ) throws {
    let showsToTerminal = isatty(1) == 1
    let style = Style(
      choice: options.colour, accessible: options.accessible, environment: environment,
      isTerminal: showsToTerminal)
    screen = Screen(style: style, environment: environment)
    isInteractive = isatty(0) == 1
    let signals = try Signals()

    guard isInteractive, showsToTerminal, !["", "dumb"].contains(environment["TERM"] ?? "") else {
      reader = PlainReader(
        signals: signals, promptScreen: isInteractive ? screen : nil, patience: options.patience)
      return
    }
    var history: History?
    if let path = options.history {
      do { history = try History(path: path) } catch {
        try screen.show(StyledText(error.description, .faint))
      }
    }
    reader = LineEditor(
      signals: signals, screen: screen, completer: completer, history: history, patience: options.patience)
  }
}
