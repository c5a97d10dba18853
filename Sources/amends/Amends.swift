import ArgumentParser

@main
struct Amends: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amends",
    subcommands: [ListenCommand.self, ScriptsCommand.self])
}
