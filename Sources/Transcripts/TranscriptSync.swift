import CFileSystem

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The wait until what was appended to transcripts would survive a loss of power. It may be done on any thread, while
/// more is appended.
///
/// Equal where one wait does for both, so that a set holds each once.
public struct TranscriptSync: Hashable, Sendable {
  private enum Kind: Sendable {
    case file(FileSync)
    case commit(any TranscriptCommit)
  }

  private let kind: Kind

  init(file: Descriptor, path: String, folder: TranscriptFolder?) {
    kind = .file(FileSync(file: file, path: path, folder: folder))
  }

  /// For a store in which one commit does for all that was appended before it.
  public init(_ commit: any TranscriptCommit) { kind = .commit(commit) }

  /// - Throws: `cannotSync`. Nobody knows then what is on record: see `TranscriptWriter.stop`.
  public func wait() throws(TranscriptError) {
    switch kind {
    case .file(let file): try file.wait()
    case .commit(let commit): try commit.wait()
    }
  }

  /// Waits for all of them, in transcripts of one store.
  ///
  /// File by file each would cost a commit of the file system and a flush of the disk: 500 ms for 100 files where all at
  /// once took 11. So many are put on the disk with all else that waits to be written there.
  public static func wait(for syncs: Set<TranscriptSync>) throws(TranscriptError) {
    #if os(Linux)
      if syncs.count > 3, case .file(let any)? = syncs.first?.kind {
        if let number = SystemCall.failure(of: { syncfs(any.file.number) }) {
          throw TranscriptError(.cannotSync, path: any.path, errno: number)
        }
        return
      }
    #endif
    for sync in syncs { try sync.wait() }
  }

  private var identity: ObjectIdentifier {
    switch kind {
    case .file(let file): ObjectIdentifier(file.file)
    case .commit(let commit): ObjectIdentifier(commit)
    }
  }

  public static func == (one: TranscriptSync, other: TranscriptSync) -> Bool {
    one.identity == other.identity
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(identity) }
}

/// One wait for all that was appended to a store before it.
public protocol TranscriptCommit: AnyObject, Sendable {
  /// - Throws: `cannotSync`.
  func wait() throws(TranscriptError)
}

/// The wait for one file.
private struct FileSync: Sendable {
  let file: Descriptor
  let path: String
  /// The folder, while its entry for a new file is not on the disk.
  let folder: TranscriptFolder?

  func wait() throws(TranscriptError) {
    if let number = SystemCall.failure(of: { SystemCall.sync(file.number) }) {
      throw TranscriptError(.cannotSync, path: path, errno: number)
    }
    try folder?.sync()
  }
}
