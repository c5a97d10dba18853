import ArgumentParser
import DialogueCore
import Foundation
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
      throw Failure.say(
        "'\(name)' cannot be a name; use lower case letters, digits and dashes: late-reply", code: 64)
    }
    if ShippedScripts.files.contains(where: { $0.path == "flows/\(name).yaml" }) {
      throw Failure.say("the program has a flow named '\(name)' already; choose another name", code: 64)
    }
    let folder = scripts.folderToWrite
    let files = FlowSkeleton(name).files
    if let taken = files.first(where: { FileManager.default.fileExists(atPath: "\(folder)/\($0.path)") }) {
      throw Failure.say("\(folder)/\(taken.path) is there already, and is left as it is", code: 64)
    }
    for file in files {
      try write(file, below: folder)
      print("wrote \(folder)/\(file.path)")
    }
    // For editors, which complete and check by them.
    for schema in ShippedScripts.schemas
    where !FileManager.default.fileExists(atPath: "\(folder)/\(schema.path)") {
      try write(schema, below: folder)
    }
    let option = folder == "scripts" ? "" : " --scripts \(folder)"
    print(
      """

      amends scripts check\(option)
      amends scripts test \(name)\(option)
      amends rehearse \(name) --scripts \(folder)
      """)
  }

  private func write(_ file: ScriptFile, below folder: String) throws {
    let path = "\(folder)/\(file.path)"
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(file.bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure.say("cannot write \(path): \(error.localizedDescription)", code: 73)
    }
  }
}
