import Exports
import Foundation
import Terminal

/// Where an export goes.
enum ExportDestination {
  case standardOutput
  case file(OutputFile)
  case folder(OutputFolder)

  /// - Parameters:
  ///   - path: Nil and "-" for standard output.
  ///   - count: How many sessions are exported.
  ///
  /// Fails with 64 where only a folder will do and none is named, with 73 where something else is in its place.
  init(_ path: String?, for format: Format, of count: Int, force: Bool) throws {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path ?? "", isDirectory: &isFolder)
    let needsFolder =
      switch format.packing {
      case .each: count > 1 || isFolder.boolValue
      case .together: false
      case .folder: true
      }
    guard let path, path != "-" else {
      guard needsFolder else {
        self = .standardOutput
        return
      }
      let why =
        format.packing == .folder
        ? "\(format) is a folder of files" : "\(format) has a document a session, and these are \(count)"
      throw Failure("\(why); name the folder with --out", code: 64)
    }
    if needsFolder, exists, !isFolder.boolValue {
      throw Failure("\(path) is no folder; \(format) needs one here", code: 73)
    }
    if !needsFolder, isFolder.boolValue {
      throw Failure("\(path) is a folder; \(format) is one file, name it", code: 73)
    }
    self =
      needsFolder
      ? .folder(OutputFolder(path: path, force: force)) : .file(OutputFile(path: path, force: force))
  }
}
