import Foundation

/// Where scripts come from: those inside the program, and one folder whose files replace or add to them by path.
public struct ScriptSource: Equatable, Sendable {
  /// Nil for the shipped scripts alone.
  public let folder: ScriptFolder?

  public init(folder: ScriptFolder?) { self.folder = folder }

  /// The folder that was named, else `$AMENDS_SCRIPTS`, else `$XDG_DATA_HOME/amends/scripts` where there is one.
  public init(named path: String?, environment: [String: String]) {
    if let named = path ?? environment["AMENDS_SCRIPTS"], !named.isEmpty {
      folder = ScriptFolder(named)
      return
    }
    let home =
      environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].map { "\($0)/.local/share" }
    let own = home.map { "\($0)/amends/scripts" }
    folder = own.flatMap { FileManager.default.fileExists(atPath: $0) ? ScriptFolder($0) : nil }
  }

  /// The shipped scripts with the folder's laid over them; the folder's plans, too.
  public func files() throws(ScriptFolderError) -> [ScriptFile] {
    let shipped = ShippedScripts.files
    guard let folder else { return shipped }
    let own = try folder.files()
    let replaced = Set(own.map(\.path))
    return shipped.filter { !replaced.contains($0.path) } + own
  }
}
