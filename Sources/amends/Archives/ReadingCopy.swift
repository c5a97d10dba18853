import Foundation
import Transcripts

/// Files of a database's transcripts for commands that read files; nobody else may read them, and they are gone when
/// the program ends.
enum ReadingCopy {
  /// Throws a `TranscriptError`, or what keeps the folder from being made.
  static func make(of store: any TranscriptStore) throws -> TranscriptFolder {
    let folder = TranscriptFolder(try path.get())
    for session in try store.names() where !FileManager.default.fileExists(atPath: folder.path(of: session)) {
      let made = FileManager.default.createFile(
        atPath: folder.path(of: session), contents: Data(try store.contents(of: session)),
        attributes: [.posixPermissions: 0o600])
      guard made else { throw TranscriptError(.cannotCreate, path: folder.path(of: session)) }
    }
    return folder
  }

  /// One for a process, with a name that nobody can know beforehand.
  private static let path = Result { () throws(TranscriptError) -> String in
    // `mkdtemp` demands the six X, and puts letters of its own in their place.
    let pattern = FileManager.default.temporaryDirectory.appending(path: "amends-XXXXXX").path
    let made = strdup(pattern)
    defer { free(made) }
    guard let made, mkdtemp(made) != nil else {
      throw TranscriptError(.cannotCreate, path: pattern, errno: errno)
    }
    atexit { ReadingCopy.remove() }
    return String(cString: made)
  }

  private static func remove() {
    guard case .success(let path) = path else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      StandardError.say("left behind: \(path): \(error.localizedDescription)")
    }
  }
}
