import ArgumentParser
import DialogueCore

/// A command that is mistyped: the parser takes it for an argument that has no place, and does not say which was meant.
enum CommandSlip {
  /// What to tell where a command was mistyped; nil where it was something else that could not be parsed.
  ///
  /// - Parameter arguments: Without the program's name.
  static func failure(for arguments: some Collection<String>) -> Failure? {
    guard let first = arguments.first, isName(first) else { return nil }
    let commands = Amends.configuration.subcommands
    guard let command = commands.first(where: { $0.configuration.commandName == first }) else {
      // Anything may follow a flow's name, which needs no command before it.
      return didYouMean(first, among: names(of: commands)).isEmpty
        ? nil : .unknown("command", first, among: names(of: commands))
    }
    let inner = names(of: command.configuration.subcommands)
    guard !inner.isEmpty, let second = arguments.dropFirst().first, isName(second), !inner.contains(second)
    else {
      return nil
    }
    return .unknown("command of 'amends \(first)'", second, among: inner)
  }

  private static func isName(_ argument: String) -> Bool { !argument.hasPrefix("-") && argument != "help" }

  /// The names of the program's commands.
  static var commands: [String] { names(of: Amends.configuration.subcommands) }

  private static func names(of commands: [any ParsableCommand.Type]) -> [String] {
    commands.compactMap { $0.configuration.commandName }
  }
}
