/// One format in which rehearsals are handed to other programs.
///
///     var export = CSV()
///     for account in accounts { write(try export.add(account)) }
///     for file in export.finish() { save(file) }
///
/// The same accounts in the same order always give the same bytes.
public protocol Export: Sendable {
  /// What the next session adds: a document of its own, or a part of the one that all share.
  mutating func add(_ account: Account) throws -> [UInt8]
  /// The files of a folder, when all sessions have been added; none for formats that are no folder.
  func finish() -> [ExportedFile]
}

extension Export {
  public func finish() -> [ExportedFile] { [] }
}

/// A file of a format that is a folder.
public struct ExportedFile: Equatable, Sendable {
  public let name: String
  public let bytes: [UInt8]
}
