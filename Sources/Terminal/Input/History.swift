import CReadline
import DialogueCore

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The lines of earlier sittings, kept in a file that only its owner can read.
public struct History: Sendable {
  /// How many lines are kept.
  public static let limit = 1000

  private let path: String

  /// Opens the file with this path.
  ///
  /// Makes what is missing of the folders (0700) and the file (0600). Throws where that cannot be done.
  public init(path: String) throws(HistoryError) {
    self.path = path
    Self.makeFolders(above: path)
    // A pipe that nobody reads is not waited for.
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard file >= 0 else { throw HistoryError(path: path, reason: String(cString: strerror(errno))) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw HistoryError(path: path, reason: "it is no regular file")
    }
    history_truncate_file(path, CInt(Self.limit))
    guard chmod(path, 0o600) == 0 else {
      throw HistoryError(path: path, reason: String(cString: strerror(errno)))
    }
    using_history()
    stifle_history(CInt(Self.limit))
    read_history(path)
  }

  /// Adds a line for this sitting and the next. An empty one, or the last one again, is left out; newlines become
  /// spaces, for the file has a line for each.
  func add(_ line: String) {
    let line = String(line.map { $0.isNewline ? " " : $0 })
    guard !line.isBlank, line != last else { return }
    add_history(line)
    append_history(1, path)
  }

  private var last: String? {
    history_get(history_base + history_length - 1)?.pointee.line.map { String(cString: $0) }
  }

  private static func makeFolders(above path: String) {
    for slash in path.indices.dropFirst() where path[slash] == "/" {
      mkdir(String(path[..<slash]), 0o700)  // what fails here shows when the file is opened
    }
  }
}

/// Why no history is kept. A rehearsal goes on without.
public struct HistoryError: Error, Hashable, CustomStringConvertible {
  public let path: String
  public let reason: String

  public var description: String {
    "no history is kept in \(path): \(reason); set AMENDS_HISTORY to a file that you can write, or to off"
  }
}
