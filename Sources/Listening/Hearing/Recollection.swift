import Synchronization

/// What a listener keeps for speed alone: what it hears does not depend on it.
final class Recollection: Sendable {
  private struct Kept {
    var workspaces: [Workspace] = []
    var lines: [String: Counterpart] = [:]
  }

  /// Counterparts say the same lines in many rehearsals; beyond so many different ones all are forgotten.
  private static let most = 512
  /// UTF-8 bytes; a longer line was not authored, and is not worth its memory.
  private static let longest = 2000

  private let kept = Mutex(Kept())

  /// Lends a workspace that nobody else has until it is taken back.
  func workspace(of listener: Listener) -> Workspace {
    kept.withLock { $0.workspaces.popLast() } ?? Workspace(listener)
  }

  func takeBack(_ workspace: Workspace) { kept.withLock { $0.workspaces.append(workspace) } }

  /// A line of the counterpart, taken apart now or earlier.
  func line(_ text: String, or read: () -> Counterpart) -> Counterpart {
    if let known = kept.withLock({ $0.lines[text] }) { return known }
    let line = read()
    guard text.utf8.count <= Self.longest else { return line }
    kept.withLock { kept in
      if kept.lines.count >= Self.most { kept.lines.removeAll() }
      kept.lines[text] = line
    }
    return line
  }
}
