import ArgumentParser
import DialogueCore
import Scripts

/// `amends scripts show`: one flow at a glance, or as a play.
struct ScriptsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a flow: its states and ways on, or every line as a play.",
    discussion: """
      amends scripts show apologize-sincerely
      amends scripts show apologize-sincerely --screenplay
      """)

  @OptionGroup var scripts: ScriptOptions

  @Argument(help: "The flow's name.", completion: Completions.flows)
  var flow: String

  @Flag(help: "Every line, with who says it and when.")
  var screenplay = false

  func run() throws {
    let library = try scripts.library(beside: true)
    let flow = try scripts.flow(flow, in: library)
    try StandardOutput.write(screenplay ? Screenplay(flow).text : Outline(flow).text)
  }
}
