import ArgumentParser
import Foundation
import Terminal

/// How a command shows and asks.
struct ConsoleOptions: ParsableArguments {
  @Option(name: [.customLong("color"), .customLong("colour")], help: "auto, always or never.")
  var colour: ColourChoice?

  @Flag(help: "For screen readers: labels in words, no columns, no drawing. Also AMENDS_ACCESSIBLE=1.")
  var accessible = false

  @Flag(name: .customLong("no-history"), help: "Do not keep what you type for the arrow keys.")
  var noHistory = false

  private var colourChoice: ColourChoice {
    colour ?? Configuration.ofProcess.value(of: .colour).flatMap { ColourChoice(rawValue: $0) } ?? .auto
  }

  /// Whether what is typed is kept for the arrow keys.
  var keepsHistory: Bool { !noHistory && Configuration.ofProcess.value(of: .history) != "off" }

  /// Somewhere to show, where nothing is asked.
  var screen: Screen {
    let environment = Configuration.ofProcess.environment
    return Screen(
      style: Style(
        choice: colourChoice, accessible: accessible, environment: environment, isTerminal: isatty(1) == 1),
      environment: environment)
  }

  /// A bar for long work, seen on a terminal alone.
  func progress(_ title: String, of total: Int) -> ProgressBar {
    ProgressBar(
      title, of: total, accessible: screen.style.accessible, environment: Configuration.ofProcess.environment)
  }

  func console(completer: Completer? = nil) throws -> Console {
    try Console(
      options: Console.Options(
        colour: colourChoice, accessible: accessible,
        history: keepsHistory ? Configuration.ofProcess.history : nil),
      environment: Configuration.ofProcess.environment, completer: completer)
  }
}

extension ColourChoice: ExpressibleByArgument {}
