import ArgumentParser
import DialogueCore
import Foundation
import LineProtocol
import Rehearsal
import Terminal
import Transcripts

/// `amends serve`: many rehearsals at once for a chat program, over standard input and output.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Hold rehearsals for a chat program, as JSON lines on standard input and output.",
    discussion: """
      amends serve                                 # what a client starts
      amends serve --transcripts DIR --sync batch  # turns are on the disk first
      echo '{"jsonrpc":"2.0","id":1,"method":"_amends/flows"}' | amends serve

      Speaks JSON-RPC 2.0, a message a line: the chat methods of the Agent Client Protocol, version 1. Every turn is \
      recorded before it is answered: a process that is killed loses nothing, and with --sync neither does a machine \
      that loses power.

      Ends with 0 when the input ends; 64 for a wrong option, 65 for scripts that cannot be used, 74 when the client \
      reads no more or the disk fails; 143, 130 or 129 when it was terminated, interrupted or hung up on.
      """)

  @OptionGroup var transcripts: TranscriptOptions
  @OptionGroup var scripts: ScriptOptions
  @OptionGroup var lines: LineOptions

  @Option(
    help: ArgumentHelp(
      "Rehearsals kept in memory, as far as the system lets so many files be open; the others wait in their transcripts.",
      valueName: "number"))
  var maxSessions = Chats.Limits().awake

  @Option(
    help: ArgumentHelp(
      "Whether a turn is on the disk before its answer leaves: off, turn (each for itself) or batch (many together).",
      valueName: "off|turn|batch"))
  var sync = Chats.Limits.Sync.off

  func validate() throws {
    guard maxSessions >= 1 else { throw ValidationError("--max-sessions must be 1 or more.") }
  }

  func run() throws {
    let library = try scripts.library()
    var limits = Chats.Limits()
    limits.awake = max(1, min(maxSessions, Self.openFiles() - 64))
    limits.sync = sync
    let chats = Chats(
      stage: Stage(program: "amends \(programVersion)") { library },
      store: try transcripts.store,
      limits: limits, now: LocalTime.timestamp, clock: { LocalTime.moment },
      newName: SessionName.new)
    let server = Server(chats: chats, version: programVersion) { StandardError.say($0) }
    try lines.serve(server, commits: sync == .batch)
  }

  /// How many files the process may open, after it asked for as many as it may have.
  private static func openFiles() -> Int {
    #if canImport(Glibc)
      let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let files = RLIMIT_NOFILE
    #endif
    var limit = rlimit()
    guard getrlimit(files, &limit) == 0 else { return 256 }
    limit.rlim_cur = limit.rlim_max
    _ = setrlimit(files, &limit)
    return getrlimit(files, &limit) == 0 ? Int(clamping: limit.rlim_cur) : 256
  }
}

extension Chats.Limits.Sync: ExpressibleByArgument {}
