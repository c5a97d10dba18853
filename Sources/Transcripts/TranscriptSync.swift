import CFileSystem

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The wait until what was appended to one transcript is on the disk. It may be done on any thread, while the
/// writer appends more.
///
/// Equal for equal open files, so that a set holds each once.
public struct TranscriptSync: Sendable {
  let file: Descriptor
  let path: String
  /// The folder, while its entry for a new file is not on the disk.
  let folder: TranscriptFolder?

  /// - Throws: `cannotSync`. Nobody knows then what the disk holds: tell the writer, by `TranscriptWriter.stop`.
  public func wait() throws(TranscriptError) {
    if let number = SystemCall.failure(of: { SystemCall.sync(file.number) }) {
      throw TranscriptError(.cannotSync, path: path, errno: number)
    }
    try folder?.sync()
  }

  /// Waits for all of them, in transcripts of one folder.
  ///
  /// One after the other each would cost a commit of the file system and a flush of the disk: 500 ms for 100 files where
  /// all at once took 11. So many are put on the disk with all else that waits to be written there.
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
}

extension TranscriptSync: Hashable {
  public static func == (one: TranscriptSync, other: TranscriptSync) -> Bool { one.file === other.file }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(file)) }
}
