import ArgumentParser
import ContextProtocol
import Foundation
import Rehearsal
import Terminal

/// `amends mcp`: rehearsals inside an assistant, over standard input and output.
struct MCP: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "Offer rehearsals to an assistant, by the Model Context Protocol.",
    discussion: """
      amends mcp           # what an assistant starts; in its settings:
      {"mcpServers": {"amends": {"command": "amends", "args": ["mcp"]}}}
      echo '{"jsonrpc":"2.0","id":1,"method":"tools/list"}' | amends mcp

      Speaks the Model Context Protocol on standard input and output: the revision of 2026-07-28, and those that begin \
      with a handshake, up to 2025-11-25. The assistant passes on what you say; the customer is played by the scripts, \
      not by the assistant. Every turn is on the disk before it is answered, and a rehearsal goes on where it stopped.

      Ends with 0 when the input ends; 64 for a wrong option, 65 for scripts that cannot be used, 74 when the client \
      reads no more; 143, 130 or 129 when it was terminated, interrupted or hung up on.
      """)

  @OptionGroup var transcripts: TranscriptOptions
  @OptionGroup var scripts: ScriptOptions
  @OptionGroup var lines: LineOptions

  func run() throws {
    let library = try scripts.library()
    let sessions = Sessions(
      stage: Stage(program: "amends \(programVersion)") { library }, store: try transcripts.store,
      now: LocalTime.timestamp, clock: { LocalTime.moment }, newName: SessionName.new,
      rep: WishOptions.usualRep)
    let server = Server(sessions, version: programVersion) {
      StandardError.say($0)
    }
    if isatty(STDIN_FILENO) == 1 {
      StandardError.say(
        "this waits for an assistant's messages; see amends mcp --help, or rehearse with amends")
    }
    try lines.serve(server)
  }
}
