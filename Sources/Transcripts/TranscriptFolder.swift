#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of transcripts, one file a session: `ID.jsonl`.
public struct TranscriptFolder: Hashable, Sendable {
  public let path: String

  /// - Parameter path: Absolute, or relative to the working folder. It need not exist.
  public init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  init(holding file: String) {
    self.init(file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ".")
  }

  public func path(of session: SessionID) -> String { "\(path)/\(session.text).jsonl" }

  /// All sessions, newest first; only their headers are read. Empty when there is no such folder.
  public func sessions() throws(TranscriptError) -> Listing {
    var entries: [Entry] = []
    var unreadable: [TranscriptError] = []
    for name in try fileNames() where name.hasSuffix(".jsonl") {
      do throws(TranscriptError) {
        let session = try SessionID(String(name.dropLast(".jsonl".count)))
        entries.append(Entry(session: session, header: try TranscriptReader.header(path: path(of: session))))
      } catch {
        unreadable.append(TranscriptError(error.code, path: "\(path)/\(name)", errno: error.errno))
      }
    }
    return Listing(entries: entries, unreadable: unreadable)
  }

  /// The names of all sessions, in no order; none of their files is opened. Empty when there is no such folder.
  public func names() throws(TranscriptError) -> [SessionID] {
    // What is named otherwise is no transcript of ours.
    try fileNames().compactMap { $0.hasSuffix(".jsonl") ? try? SessionID(String($0.dropLast(6))) : nil }
  }

  /// Makes the folder, and those above it that are missing; only their owner may enter the new ones.
  func create() throws(TranscriptError) {
    if mkdir(path, 0o700) == 0 { return }
    switch errno {
    case EEXIST: return
    case ENOENT where path.contains("/"):
      let above = TranscriptFolder(holding: path)
      guard above != self, !above.path.isEmpty else { fallthrough }
      try above.create()
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else { fallthrough }
    default: throw TranscriptError(.cannotCreate, path: path, errno: errno)
    }
  }

  /// Waits until the names in the folder are on the disk.
  func sync() throws(TranscriptError) {
    guard let folder = Descriptor.opening(path, O_RDONLY | O_DIRECTORY) else {
      throw TranscriptError(.cannotSync, path: path, errno: errno)
    }
    if let number = SystemCall.failure(of: { fsync(folder.number) }) {
      throw TranscriptError(.cannotSync, path: path, errno: number)
    }
  }

  /// The names of all files, in no order.
  private func fileNames() throws(TranscriptError) -> [String] {
    guard let stream = opendir(path) else {
      if errno == ENOENT { return [] }
      throw TranscriptError(.cannotOpen, path: path, errno: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
      let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      names.append(String(cString: name))
    }
    return names
  }
}
