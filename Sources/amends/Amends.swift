import ArgumentParser

@main
struct Amends: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amends",
    subcommands: [ScriptsCommand.self])
}
