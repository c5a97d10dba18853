import ArgumentParser
import Scripts

/// `amends scripts copy`: scripts from inside the program, to be changed.
struct ScriptsCopy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Copy scripts out of the program, to change them.",
    discussion: """
      amends scripts copy rubric.yaml                    # into ./scripts
      amends scripts copy moves/own.yaml personas        # a file, and a folder
      amends scripts copy repair.yaml --scripts mine

      A copy stands in for the file inside the program wherever its folder is used, also once the program has a newer \
      one; copy no more than you mean to change. Nothing is ever overwritten.

      Ends with 0; 64 for a path that the program does not have or that is there already, 73 when a file cannot be \
      written.
      """)

  @OptionGroup var scripts: ScriptOptions

  @Argument(
    help: ArgumentHelp("A file or a folder, as scripts/ is laid out.", valueName: "path"),
    completion: Completions.shippedScripts)
  var paths: [String]

  func run() throws {
    let shipped = ShippedScripts.files
    var files: [ScriptFile] = []
    for path in paths {
      let found = shipped.filter {
        $0.path == path || $0.path.hasPrefix(path.hasSuffix("/") ? path : "\(path)/")
      }
      guard !found.isEmpty else {
        let tops = Set(shipped.compactMap { $0.path.split(separator: "/").first.map(String.init) })
        throw Failure.unknown(
          "script in the program", path, among: Array(tops),
          or: shipped.map(\.path).filter { $0.contains("/") })
      }
      files += found.filter { !files.contains($0) }
    }
    try NewScripts(files: files, folder: scripts.folderToWrite).write()
  }
}
