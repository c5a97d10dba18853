import ArgumentParser
import DialogueCore
import Scripts

/// `amends scripts new`: the files of a new flow, or of a new move.
struct ScriptsNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write the files of a new flow, or of a new move: commented, sound, and yours to change.",
    discussion: """
      amends scripts new flow late-reply                # into ./scripts
      amends scripts new flow late-reply --scripts mine
      amends scripts new move ask_tried

      Writes flows/ID.yaml, two scenarios and a plan below the folder, or moves/ID.yaml, and the schemas by which editors \
      complete and check while you type. No script is ever overwritten.

      Ends with 0; 64 for a name that cannot be one or is taken, 73 when a file cannot be written.
      """)

  @OptionGroup var scripts: ScriptOptions

  @Argument(help: "flow or move")
  var kind: Kind

  @Argument(
    help:
      "Its name: lower case letters, digits and dashes, as in late-reply; of a move underscores, as in ask_tried."
  )
  var name: String

  enum Kind: String, ExpressibleByArgument, CaseIterable { case flow, move }

  func run() throws {
    let isName =
      switch kind {
      case .flow: name.wholeMatch(of: /[a-z][a-z0-9-]*/) != nil
      case .move: name.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil
      }
    guard isName, name.count <= 40 else {
      let wanted = kind == .flow ? "dashes: late-reply" : "underscores: ask_tried"
      throw Failure("'\(name)' cannot be a name; use lower case letters, digits and \(wanted)", code: 64)
    }
    if ShippedScripts.files.contains(where: { $0.path == "\(kind)s/\(name).yaml" }) {
      throw Failure("the program has a \(kind) named '\(name)' already; choose another name", code: 64)
    }
    let folder = scripts.folderToWrite
    let files = kind == .flow ? FlowSkeleton(name).files : [MoveSkeleton(name).file]
    try NewScripts(files: files, folder: folder).write()
    let option = folder == "scripts" ? "" : " --scripts \(folder)"
    try StandardOutput.print("\namends scripts check\(option)")
    switch kind {
    case .flow:
      try StandardOutput.print(
        "amends scripts test \(name)\(option)\namends rehearse \(name) --scripts \(folder)")
    case .move: try StandardOutput.print("amends listen \"\(MoveSkeleton.example)\"\(option)")
    }
  }
}
