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
  private let file: Descriptor
  private let path: String
  /// The folder, while its entry for a new file is not on the disk.
  private let folder: TranscriptFolder?

  init(file: Descriptor, path: String, folder: TranscriptFolder?) {
    self.file = file
    self.path = path
    self.folder = folder
  }

  /// - Throws: `cannotSync`. Nobody knows then what is on record: see `TranscriptWriter.stop`.
  public func wait() throws(TranscriptError) {
    if let number = SystemCall.failure(of: { SystemCall.sync(file.number) }) {
      throw TranscriptError(.cannotSync, path: path, errno: number)
    }
    try folder?.sync()
  }

  /// Waits for all of them, in transcripts of one folder.
  ///
  /// File by file each would cost a commit of the file system and a flush of the disk: 500 ms for 100 files where all at
  /// once took 11. So many are put on the disk with all else that waits to be written there.
  public static func wait(for syncs: Set<TranscriptSync>) throws(TranscriptError) {
    #if os(Linux)
      if syncs.count > 3, let any = syncs.first {
        if let number = SystemCall.failure(of: { syncfs(any.file.number) }) {
          throw TranscriptError(.cannotSync, path: any.path, errno: number)
        }
        return
      }
    #endif
    for sync in syncs { try sync.wait() }
  }

  public static func == (one: TranscriptSync, other: TranscriptSync) -> Bool { one.file === other.file }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(file)) }
}
