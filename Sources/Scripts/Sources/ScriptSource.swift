/// Where scripts come from: those inside the program, and one folder whose files replace or add to them by path.
public struct ScriptSource: Equatable, Sendable {
  /// Nil for the shipped scripts alone.
  public let folder: ScriptFolder?

  public init(folder: ScriptFolder?) { self.folder = folder }

  /// The shipped scripts with the folder's laid over them; the folder's plans, too.
  public func files() throws(ScriptFolderError) -> [ScriptFile] {
    let shipped = ShippedScripts.files
    guard let folder else { return shipped }
    let own = try folder.files()
    let replaced = Set(own.map(\.path))
    return shipped.filter { !replaced.contains($0.path) } + own
  }
}
