import Foundation
import Synchronization

/// Empty folders for tests. All lie in one folder of the process, which is gone when it ends, whether the tests passed or not;
/// what a process left that was killed, the next one removes.
public enum TestFolder {
  /// The path of a new folder.
  public static func new() throws -> String {
    let root = try root.get()
    let number = count.add(1, ordering: .relaxed).newValue
    let folder = "\(root)/\(number)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    return folder
  }

  private static let count = Atomic(0)
  private static let prefix = "amends-tests-"

  private static let root = Result {
    let files = FileManager.default
    let place = files.temporaryDirectory.path
    for name in try files.contentsOfDirectory(atPath: place) where name.hasPrefix(prefix) {
      if let process = pid_t(name.dropFirst(prefix.count)), kill(process, 0) != 0, errno == ESRCH {
        try? files.removeItem(atPath: "\(place)/\(name)")
      }
    }
    let root = "\(place)/\(prefix)\(getpid())"
    try files.createDirectory(atPath: root, withIntermediateDirectories: false)
    atexit { TestFolder.removeAll() }
    return root
  }

  private static func removeAll() {
    do {
      if case .success(let root) = root { try FileManager.default.removeItem(atPath: root) }
    } catch {
      print("left behind: \(error)")
    }
  }
}
