import ArgumentParser
import DialogueCore
import Foundation
import Listening
import SafeText
import Scripts

/// `amends listen`: what an utterance does, with the words and cues that show it.
struct ListenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "listen",
    abstract: "Hear what a sentence does: which moves, in which words, and why.",
    discussion: """
      amends listen "sorry if the delay upset you"
      amends listen --with coach --done own "next time I ring first"
      amends listen --said "Three times now. Three." "Three times, and nobody rang."
      amends listen --explain "I'm not here to sell"   # forms, guards, near hits
      amends listen --why-not own "we missed the date" # what it lacked
      amends listen --json < utterances.ndjson         # an object a line

      Each move is shown with its cues and their weights. The scripts are those that 'amends scripts' would take. \
      --why-not with a name that no move has ends with 64.

      Lines of --json: {"id","text","context":{"flow","with","said","done"}}; answers: {"id","moves":[{"move", \
      "words","start","end","strength","why","cue"}],"flags"}. Ranges count Unicode scalars; "cue" names the cues, \
      strongest first. A line that cannot be read is answered with its error, and the program then ends with 65.
      """)

  @OptionGroup var scripts: ScriptOptions

  @Option(help: "Who is spoken to.")
  var with: Role = .customer

  @Option(help: "What the counterpart just said; may be given up to three times, the latest last.")
  var said: [String] = []

  @Option(help: "The flow that is rehearsed.", completion: Completions.flows)
  var flow: String?

  @Option(help: "Moves made before, separated by commas.")
  var done: String = ""

  @ArgumentParser.Flag(help: "Show clauses, forms, guards that stopped a cue, and near hits.")
  var explain = false

  @Option(
    help: ArgumentHelp("Say what was missing for this move to be heard.", valueName: "move"),
    completion: Completions.moves)
  var whyNot: String?

  @ArgumentParser.Flag(help: "Read JSON lines from standard input and answer each with one.")
  var json = false

  @Argument(help: "The utterance.")
  var text: [String] = []

  func validate() throws {
    if json && (whyNot != nil || explain || !text.isEmpty) {
      throw ValidationError("--json reads its utterances from standard input, and explains none of them.")
    }
    if text.isEmpty && !json { throw ValidationError("Say what to listen to, or give --json to read lines.") }
  }

  func run() throws {
    let scripts = try moveScripts()
    let move = try whyNot.map { try self.move($0, in: scripts) }
    let listener = Listener(
      moves: scripts.moves, lists: scripts.lists, spelling: scripts.spelling, flags: scripts.flags,
      topics: [TopicGroup(owner: .everywhere, topics: scripts.topics)])
    if json {
      var lines = ListenLines(listener: listener)
      if try lines.run() > 0 { throw ExitCode(65) }
      return
    }
    let context = ListeningContext(
      flow: flow.map { FlowID($0) }, with: with, said: said,
      done: ByID(
        counting: done.split(separator: ",").map {
          MoveID(String($0).trimmingCharacters(in: .whitespaces))
        }))
    let text = text.joined(separator: " ")
    if let move {
      let missing = listener.whyNot(
        move, text, in: context, lists: scripts.lists, spelling: scripts.spelling)
      return try StandardOutput.print(WhyNotReport.describe(missing))
    }
    let explanation = listener.explain(text, in: context)
    let report = ListenReport { listener.strength(of: $0, in: $1) }
    let utterance = listener.listen(text, in: context, everyPlace: true)
    try StandardOutput.print(report.describe(utterance))
    if explain {
      try StandardOutput.print("\n" + explanation.description.printable)
    } else {
      for part in [report.slips(explanation), report.nearly(utterance, explanation)].compactMap(\.self) {
        try StandardOutput.print("\n" + part)
      }
    }
  }

  private func move(_ name: String, in scripts: MoveScripts) throws -> Move {
    if let move = scripts.moves.first(where: { $0.id.text == name }) { return move }
    throw Failure.unknown("move", name, among: scripts.moves.map(\.id.text))
  }

  private func moveScripts() throws -> MoveScripts {
    let scripts = MoveScripts(try scripts.files(beside: true))
    if scripts.diagnostics.contains(where: { $0.severity == .error }) {
      throw Failure.mistakes(scripts.diagnostics)
    }
    return scripts
  }
}

/// Who may be spoken to; the rep is the one who speaks.
extension Role: ExpressibleByArgument {
  public init?(argument: String) {
    guard Self.allValueStrings.contains(argument) else { return nil }
    self.init(rawValue: argument)
  }

  public static var allValueStrings: [String] { allCases.filter { $0 != .rep }.map(\.rawValue) }
}
