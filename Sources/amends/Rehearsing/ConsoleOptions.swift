import ArgumentParser
import Foundation
import Terminal

/// How a command shows and asks.
struct ConsoleOptions: ParsableArguments {
  @Option(name: [.customLong("color"), .customLong("colour")], help: "auto, always or never.")
  var colour: ColourChoice = .auto

  @Flag(help: "For screen readers: labels in words, no columns, no drawing. Also AMENDS_ACCESSIBLE=1.")
  var accessible = false

  @Flag(name: .customLong("no-history"), help: "Do not keep what you type for the arrow keys.")
  var noHistory = false

  /// Somewhere to show, where nothing is asked.
  var screen: Screen {
    let environment = ProcessInfo.processInfo.environment
    return Screen(
      style: Style(
        choice: colour, accessible: accessible, environment: environment, isTerminal: isatty(1) == 1),
      environment: environment)
  }

  func console(completer: (any Completer)? = nil) throws -> Console {
    try Console(
      options: Console.Options(colour: colour, accessible: accessible, keepsHistory: !noHistory),
      environment: ProcessInfo.processInfo.environment, completer: completer)
  }
}

extension ColourChoice: ExpressibleByArgument {}
