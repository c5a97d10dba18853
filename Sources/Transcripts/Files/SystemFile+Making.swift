#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files that are made while others may be making them, too, or were killed over it.
extension SystemFile {
  /// A file with nothing in it, locked: a new one, or one that nobody has written to, as who made it was killed.
  ///
  /// - Throws: `exists` where there is something in it, or somebody is about to write it; `cannotCreate`.
  static func claim(_ path: String) throws(TranscriptError) -> SystemFile {
    let file: SystemFile
    do throws(TranscriptError) {
      file = try SystemFile(create: path)
    } catch {
      // What is there and cannot even be opened is nothing to write to.
      guard error.code == .exists, let other = try? SystemFile(openForAppending: path) else { throw error }
      file = other
    }
    guard (try? file.lock()) != nil, file.isUnwritten else { throw TranscriptError(.exists, path: path) }
    return file
  }

  /// A new file, locked, for what shall be there whole under another name; what was left of an earlier one by who was
  /// killed is removed.
  ///
  /// - Throws: `locked` while somebody else is at it; `cannotCreate`.
  static func draft(_ path: String) throws(TranscriptError) -> SystemFile {
    if let left = try? SystemFile(openForAppending: path) {
      try left.lock()
      // Only who holds the lock of the very file that has the name may take it away.
      if left.hasItsName { unlink(path) }
    }
    do throws(TranscriptError) {
      let file = try SystemFile(create: path)
      try file.lock()
      return file
    } catch {
      throw error.code == .exists ? TranscriptError(.locked, path: path) : error
    }
  }

  /// Whether its path still leads to it.
  private var hasItsName: Bool {
    var status = stat()
    return lstat(path, &status) == 0 && Identity(status) == identity
  }

  /// Whether it is there, and nobody has put anything in; asked under the lock, so that nobody is about to.
  private var isUnwritten: Bool {
    var status = stat()
    return fstat(open.number, &status) == 0 && status.st_size == 0 && hasItsName
  }
}
