import ArgumentParser

/// `amends replay`.
struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "replay", shouldDisplay: false)
}
