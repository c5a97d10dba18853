import Exports
import Foundation
import Terminal

/// A folder that files are written into.
struct OutputFolder {
  let path: String
  /// Whether its files may be replaced.
  let force: Bool

  func file(_ name: String) -> OutputFile { OutputFile(path: "\(path)/\(name)", force: force) }

  /// Makes it where it is missing; only their owner may enter the new ones. Fails with 73 where it cannot.
  func make() throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure(
        "the folder \(path) cannot be made; name one that is yours to write in", code: 73)
    }
  }
}
