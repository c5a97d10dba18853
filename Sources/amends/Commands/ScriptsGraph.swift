import ArgumentParser
import DialogueCore
import Scripts

/// `amends scripts graph`: a flow as a drawing.
struct ScriptsGraph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw a flow: its states, the moves that lead on, and its endings.",
    discussion: """
      amends scripts graph clear-the-air                # Mermaid, for Markdown
      amends scripts graph clear-the-air --format svg > air.svg
      amends scripts graph clear-the-air --format dot | dot -Tpdf > air.pdf

      Long conditions are cut; 'amends scripts show FLOW --screenplay' has them whole. --format svg needs no other \
      program; --format dot is for Graphviz.
      """)

  @OptionGroup var scripts: ScriptOptions

  @Argument(help: "The flow's name.", completion: Completions.flows)
  var flow: String

  @Option(help: "mermaid, dot or svg.")
  var format = Format.mermaid

  enum Format: String, ExpressibleByArgument, CaseIterable { case mermaid, dot, svg }

  func run() throws {
    let drawing = FlowDrawing(try scripts.flow(flow, in: scripts.library(beside: true)))
    switch format {
    case .mermaid: try StandardOutput.write(drawing.mermaid)
    case .dot: try StandardOutput.write(drawing.dot)
    case .svg: try StandardOutput.write(drawing.svg)
    }
  }
}
