import ArgumentParser

@main
struct Amends: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amends",
    abstract: "Rehearse the conversation before you have it.",
    discussion: """
      amends                                   # choose a conversation and begin
      amends rehearse apologize-sincerely      # begin this one
      amends rehearse five-steps               # a course: several in a row
      amends rehearse --resume                 # go on where you stopped
      amends replay --last                     # read your last rehearsal again
      amends review                            # what all your rehearsals show
      amends serve                             # for chat programs, as JSON lines
      amends mcp                               # for assistants, by MCP
      amends listen "sorry if it upset you"    # what one sentence does, and why
      amends scripts check my/scripts          # every mistake in your own scripts

      You type what you would say, in your own words; the customer answers; afterwards the coach shows what helped and \
      what hurt. Nothing leaves this machine.
      """,
    version: "amends \(programVersion)",
    subcommands: [
      Rehearse.self, Serve.self, MCP.self, Replay.self, ReviewCommand.self, Annotate.self, ExportCommand.self,
      Import.self, ListenCommand.self, TranscriptsCommand.self,
      ScriptsCommand.self,
      ConfigCommand.self, Doctor.self,
    ],
    defaultSubcommand: Rehearse.self)

  /// Runs the command that was asked for. A configuration with mistakes stops all but those that help to mend it.
  static func main() {
    StandardStreams.fillGaps()
    do {
      var command = try parsed()
      let configuration = Configuration.ofProcess
      if !configuration.problems.isEmpty, !(command is ConfigCommand), !(command is Doctor) {
        throw ConfigCommand.failure(configuration)
      }
      try command.run()
    } catch {
      exit(withError: ExitStatus.ending(for: error))
    }
  }

  private static func parsed() throws -> any ParsableCommand {
    do { return try parseAsRoot() } catch {
      throw CommandSlip.failure(for: CommandLine.arguments.dropFirst()) ?? error
    }
  }
}
