import Foundation
import Scripts

/// Script files to be written below a folder, none of them over another.
struct NewScripts {
  let files: [ScriptFile]
  let folder: String

  /// Writes and names them, and adds the schemas by which editors complete and check. Ends the program with 64, and
  /// nothing written, when one is there already; with 73 when one cannot be written.
  func write() throws {
    if let taken = files.first(where: isThere) {
      throw Failure.say("\(folder)/\(taken.path) is there already, and is left as it is", code: 64)
    }
    for file in files {
      try write(file)
      try StandardOutput.print("wrote \(folder)/\(file.path)")
    }
    for schema in ShippedScripts.schemas where !isThere(schema) { try write(schema) }
  }

  private func isThere(_ file: ScriptFile) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/\(file.path)")
  }

  private func write(_ file: ScriptFile) throws {
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
