import ArgumentParser
import DialogueCore
import Foundation
import Scripts

/// `amends scripts new`: the files of a new flow, scenario, persona or move.
struct ScriptsNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write the files of a new flow, scenario, persona or move: sound, and yours to change.",
    discussion: """
      amends scripts new flow late-reply                # into ./scripts
      amends scripts new flow late-reply --scripts mine
      amends scripts new scenario lost-parcel --flow apologize-sincerely
      amends scripts new persona list-keeper
      amends scripts new move ask_tried

      Of a flow it writes flows/ID.yaml, two scenarios and a plan below the folder, of the others the one file, and the \
      schemas by which editors complete and check while you type. A scenario begins as a copy of one that its flow has, \
      as the flow's lines want its words; of the others every part is explained where it stands. No script is ever \
      overwritten.

      Ends with 0; 64 for a name that cannot be one or is taken, 65 when the flow's scripts have mistakes, 73 when a file \
      cannot be written.
      """)

  @OptionGroup var scripts: ScriptOptions

  @Argument(help: "flow, scenario, persona or move")
  var kind: Kind

  @Argument(
    help:
      "Its name: lower case letters, digits and dashes, as in late-reply; of a move underscores, as in ask_tried."
  )
  var name: String

  @Option(help: "The conversation that a new scenario is for.", completion: Completions.flows)
  var flow: String?

  enum Kind: String, ExpressibleByArgument, CaseIterable { case flow, scenario, persona, move }

  func validate() throws {
    if kind == .scenario, flow == nil {
      throw ValidationError("say which conversation the scenario is for, as in '--flow apologize-sincerely'.")
    }
    if kind != .scenario, flow != nil { throw ValidationError("'--flow' goes with a scenario.") }
  }

  func run() throws {
    try checkName()
    let folder = scripts.folderToWrite
    let files = try files(for: folder)
    try NewScripts(files: files, folder: folder).write()
    let option = folder == "scripts" ? "" : " --scripts \(folder)"
    try StandardOutput.print("\namends scripts check\(option)")
    switch kind {
    case .flow:
      try StandardOutput.print(
        "amends scripts test \(name)\(option)\namends rehearse \(name) --scripts \(folder)")
    case .scenario:
      try StandardOutput.print("amends rehearse \(flow ?? "") --scenario \(name) --scripts \(folder)")
    case .persona:
      try StandardOutput.print("amends rehearse apologize-sincerely --persona \(name) --scripts \(folder)")
    case .move: try StandardOutput.print("amends listen \"\(NewScript.example)\"\(option)")
    }
  }

  private func checkName() throws {
    let isName =
      switch kind {
      case .flow, .scenario, .persona: name.wholeMatch(of: /[a-z][a-z0-9-]*/) != nil
      case .move: name.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil
      }
    guard isName, name.count <= 40 else {
      let wanted = kind == .move ? "underscores: ask_tried" : "dashes: late-reply"
      throw Failure("'\(name)' cannot be a name; use lower case letters, digits and \(wanted)", code: 64)
    }
    if ShippedScripts.files.contains(where: { $0.path == "\(kind)s/\(name).yaml" }) {
      throw Failure("the program has a \(kind) named '\(name)' already; choose another name", code: 64)
    }
  }

  private func files(for folder: String) throws -> [ScriptFile] {
    switch kind {
    case .flow: NewScript(.flow, name).files
    case .persona: NewScript(.persona, name).files
    case .move: NewScript(.move, name).files
    case .scenario: [try scenario(for: folder)]
    }
  }

  private func scenario(for folder: String) throws -> ScriptFile {
    let isThere = FileManager.default.fileExists(atPath: folder)
    let files = isThere ? try scripts.files(folder: folder) : ShippedScripts.files
    let compilation = Compiler.compile(files, smells: false)
    guard let library = compilation.library else { throw Failure.mistakes(compilation.diagnostics) }
    let flow = try scripts.flow(flow ?? "", in: library)
    return NewScenario(name, of: flow.id, in: library, files).file
  }
}
