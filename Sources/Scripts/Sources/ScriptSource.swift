/// Where scripts come from: those inside the program, and one folder whose files replace or add to them by path.
public struct ScriptSource: Equatable, Sendable {
  /// Nil for the shipped scripts alone.
  public let folder: ScriptFolder?

  public init(folder: ScriptFolder?) { self.folder = folder }

  /// The shipped scripts with the folder's laid over them; the folder's plans, too. What is laid over entry by entry is
  /// there twice, the folder's behind the shipped, unless it is a mere copy.
  public func files() throws(ScriptFolderError) -> [ScriptFile] {
    let shipped = ShippedScripts.files
    guard let folder else { return shipped }
    let own = try folder.files()
    let replacing = own.byPath
    return shipped.filter { file in
      guard let other = replacing[file.path] else { return true }
      return file.kind?.isLaidOver == true && other.bytes != file.bytes
    } + own
  }
}
