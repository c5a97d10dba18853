import Foundation

/// Notices that files in a folder are written, added or removed.
struct FolderWatch {
  let path: String
  private var seen: [String: Stamp] = [:]
  private let alarm = FolderAlarm()

  /// What changes when a file is written.
  private struct Stamp: Equatable {
    let modified: Date?
    let size: Int?
  }

  init(_ path: String) {
    self.path = path
    seen = stamps()
  }

  /// Waits until something has changed since the last time; gives the files, by name.
  mutating func waitForChange() -> [String] {
    while true {
      let now = stamps()
      let changed = Set(now.keys).union(seen.keys).filter { now[$0] != seen[$0] }.sorted()
      seen = now
      if !changed.isEmpty { return changed.map { "\(path)/\($0)" } }
      wait()
    }
  }

  /// Until it is worth while to look again: when the kernel says so, else a third of a second.
  private func wait() {
    if let alarm { return alarm.wait() }
    usleep(300_000)
  }

  /// Of each script below the folder.
  private func stamps() -> [String: Stamp] {
    // What happens while we look is heard of afterwards.
    alarm?.listen(to: [path] + below(path).filter { !$0.hasSuffix(".yaml") }.map { "\(path)/\($0)" })
    var stamps: [String: Stamp] = [:]
    for name in below(path) where name.hasSuffix(".yaml") {
      // A file that has just gone has no attributes.
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      stamps[name] = Stamp(
        modified: attributes?[.modificationDate] as? Date, size: attributes?[.size] as? Int)
    }
    return stamps
  }

  private func below(_ path: String) -> [String] {
    FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
  }
}
