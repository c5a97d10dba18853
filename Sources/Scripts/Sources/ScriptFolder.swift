import Foundation

/// A folder laid out like scripts/: flows/, scenarios/, personas/, moves/, rubric.yaml, repair.yaml.
public struct ScriptFolder: Equatable, Sendable {
  /// As it was given; diagnostics begin with it.
  public let path: String

  public init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// All its scripts, by path; schemas and hidden files are passed over. Throws when the folder or a file cannot be read.
  public func files() throws(ScriptFolderError) -> [ScriptFile] {
    var files: [ScriptFile] = []
    for entry in try list("") where entry != "schema" {
      if isFolder(entry) {
        for inner in try list(entry) where isScript(inner) { files.append(try read("\(entry)/\(inner)")) }
      } else if isScript(entry) {
        files.append(try read(entry))
      }
    }
    return files
  }

  /// Also under a name that none may have, so that it is told and not passed over.
  private func isScript(_ name: String) -> Bool {
    [".yaml", ".yml", ".yaml.txt", ".yml.txt"].contains(where: name.hasSuffix)
  }

  private func isFolder(_ entry: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: "\(path)/\(entry)", isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private func list(_ inner: String) throws(ScriptFolderError) -> [String] {
    let folder = inner.isEmpty ? path : "\(path)/\(inner)"
    try checkAccess(folder)
    guard isFolder(inner) else {
      throw ScriptFolderError(
        path: folder, reason: "it is no folder; give the one that holds moves/, flows/ and so on")
    }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
        .sorted()
    } catch {
      throw ScriptFolderError(path: folder, reason: error.localizedDescription)
    }
  }

  /// Whether such a file stands in it.
  public func holds(_ inner: String) -> Bool { isFile("\(path)/\(inner)") }

  func read(_ inner: String) throws(ScriptFolderError) -> ScriptFile {
    let name = "\(path)/\(inner)"
    try checkAccess(name)
    // A pipe would be waited for, and a device has no end.
    guard isFile(name) else { throw ScriptFolderError(path: name, reason: "it is no regular file") }
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: name))
      // A byte more than a script may have tells that it is too large.
      return ScriptFile(
        path: inner, name: name, bytes: Array(try file.read(upToCount: Document.sizeLimit + 1) ?? Data()))
    } catch {
      throw ScriptFolderError(path: name, reason: error.localizedDescription)
    }
  }

  /// Foundation says less than the system about what it could not read.
  private func checkAccess(_ path: String) throws(ScriptFolderError) {
    guard access(path, R_OK) == 0 else {
      throw ScriptFolderError(path: path, reason: String(cString: strerror(errno)))
    }
  }
}

/// A script folder, or a file in it, cannot be read.
public struct ScriptFolderError: Error, Equatable, CustomStringConvertible {
  public let path: String
  /// What the system said.
  public let reason: String

  public var description: String { "cannot read \(path): \(reason)" }
}
