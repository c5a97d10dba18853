import Foundation
import Scripts

/// Script files to be written below a folder, none of them over another.
struct NewScripts {
  let files: [ScriptFile]
  let folder: String

  /// Writes and names them, and adds the schemas by which editors complete and check. Fails with 64 when one
  /// is there already, with 73 when one cannot be written; none of them is there then, as half of a flow is refused by
  /// every command.
  func write() throws {
    if let taken = files.first(where: isThere) {
      throw Failure("\(folder)/\(taken.path) is there already, and is left as it is", code: 64)
    }
    let missing = files + ShippedScripts.schemas.filter { !isThere($0) }
    for (index, file) in missing.enumerated() {
      do {
        try write(file)
      } catch {
        for written in missing[..<index] { remove(written) }
        throw Failure("cannot write \(path(of: file)): \(error.localizedDescription)", code: 73)
      }
    }
    for file in files { try StandardOutput.print("wrote \(path(of: file))") }
  }

  private func isThere(_ file: ScriptFile) -> Bool { FileManager.default.fileExists(atPath: path(of: file)) }

  private func path(of file: ScriptFile) -> String { "\(folder)/\(file.path)" }

  private func write(_ file: ScriptFile) throws {
    let url = URL(filePath: path(of: file))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.bytes).write(to: url, options: .atomic)
  }

  private func remove(_ file: ScriptFile) {
    do {
      try FileManager.default.removeItem(atPath: path(of: file))
    } catch {
      StandardError.say("left behind: \(path(of: file)): \(error.localizedDescription)")
    }
  }
}
