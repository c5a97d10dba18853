import ArgumentParser
import DialogueCore
import Scripts

/// `amends scripts new`: the files of a new flow.
struct ScriptsNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write the files of a new flow: commented, sound, and yours to change.",
    discussion: """
      amends scripts new flow late-reply                # into ./scripts
      amends scripts new flow late-reply --scripts mine

      Writes flows/ID.yaml, two scenarios and a plan below the folder, and the schemas by which editors complete and \
      check while you type. No script is ever overwritten.

      Ends with 0; 64 for a name that cannot be one or is taken, 73 when a file cannot be written.
      """)

  @OptionGroup var scripts: ScriptOptions

  @Argument(help: "flow")
  var kind: Kind

  @Argument(help: "Its name: lower case letters, digits and dashes, as in late-reply.")
  var name: String

  enum Kind: String, ExpressibleByArgument, CaseIterable { case flow }

  func run() throws {
    guard name.wholeMatch(of: /[a-z][a-z0-9-]*/) != nil, name.count <= 40 else {
      throw Failure(
        "'\(name)' cannot be a name; use lower case letters, digits and dashes: late-reply", code: 64)
    }
    if ShippedScripts.files.contains(where: { $0.path == "flows/\(name).yaml" }) {
      throw Failure("the program has a flow named '\(name)' already; choose another name", code: 64)
    }
    let folder = scripts.folderToWrite
    try NewScripts(files: FlowSkeleton(name).files, folder: folder).write()
    let option = folder == "scripts" ? "" : " --scripts \(folder)"
    try StandardOutput.print(
      """

      amends scripts check\(option)
      amends scripts test \(name)\(option)
      amends rehearse \(name) --scripts \(folder)
      """)
  }
}
