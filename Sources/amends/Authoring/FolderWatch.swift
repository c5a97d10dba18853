import Foundation

/// Notices that files in a folder are written, added or removed.
struct FolderWatch {
  let path: String
  private var seen: [String: Stamp]

  /// What changes when a file is written.
  private struct Stamp: Equatable {
    let modified: Date?
    let size: Int?
  }

  init(_ path: String) {
    self.path = path
    seen = Self.stamps(below: path)
  }

  /// Waits until something has changed since the last time; gives the files, by name. Looks three times a second.
  mutating func waitForChange() -> [String] {
    while true {
      let now = Self.stamps(below: path)
      let changed = Set(now.keys).union(seen.keys).filter { now[$0] != seen[$0] }.sorted()
      seen = now
      if !changed.isEmpty { return changed.map { "\(path)/\($0)" } }
      usleep(300_000)
    }
  }

  private static func stamps(below path: String) -> [String: Stamp] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    var stamps: [String: Stamp] = [:]
    for name in names where name.hasSuffix(".yaml") {
      // A file that has just gone has no attributes.
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      stamps[name] = Stamp(
        modified: attributes?[.modificationDate] as? Date, size: attributes?[.size] as? Int)
    }
    return stamps
  }
}
