/// What a person asked of colour.
public enum ColourChoice: String, CaseIterable, Sendable {
  case auto, always, never
}

/// How output may look: in colour or not, laid out for eyes or for a screen reader.
public struct Style: Hashable, Sendable {
  public var colour: Bool
  public var accessible: Bool

  public init(colour: Bool, accessible: Bool) {
    self.colour = colour
    self.accessible = accessible
  }

  /// Decides from what was asked, the environment, and whether a terminal shows the output.
  ///
  /// Colour, first that speaks: the choice, NO_COLOR (not empty), FORCE_COLOR or CLICOLOR_FORCE (not 0),
  /// TERM=dumb or CLICOLOR=0, the terminal. Accessible when asked for, or with AMENDS_ACCESSIBLE (not 0).
  public init(
    choice: ColourChoice = .auto, accessible: Bool = false, environment: [String: String], isTerminal: Bool
  ) {
    func isOn(_ name: String) -> Bool { !["", "0"].contains(environment[name] ?? "") }
    self.accessible = accessible || isOn("AMENDS_ACCESSIBLE")
    colour =
      switch choice {
      case .always: true
      case .never: false
      case .auto where !(environment["NO_COLOR"] ?? "").isEmpty: false
      case .auto where isOn("FORCE_COLOR") || isOn("CLICOLOR_FORCE"): true
      case .auto where environment["TERM"] == "dumb" || environment["CLICOLOR"] == "0": false
      case .auto: isTerminal
      }
  }
}
