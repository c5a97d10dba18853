import Foundation
import Transcripts

/// Files of a database's transcripts for commands that read files; nobody else may read them, and they are gone when
/// the program ends.
enum ReadingCopy {
  static func make(of store: any TranscriptStore) throws -> TranscriptFolder {
    let folder = TranscriptFolder(path)
    if FileManager.default.fileExists(atPath: path) { return folder }
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    atexit { ReadingCopy.remove() }
    for session in try store.names() {
      let made = FileManager.default.createFile(
        atPath: folder.path(of: session), contents: Data(try store.contents(of: session)),
        attributes: [.posixPermissions: 0o600])
      guard made else { throw TranscriptError(.cannotCreate, path: folder.path(of: session)) }
    }
    return folder
  }

  private static func remove() {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      StandardError.say("left behind: \(path): \(error.localizedDescription)")
    }
  }

  /// One for a process.
  private static var path: String {
    FileManager.default.temporaryDirectory.appending(path: "amends-\(getpid())").path
  }
}
