#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The wait until what was appended to one transcript is on the disk. It may be done on any thread, while the
/// writer appends more.
///
/// Waiting for many transcripts one after the other costs little more than for one, as the file system
/// commits them together. Equal for equal open files, so that a set holds each once.
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
}

extension TranscriptSync: Hashable {
  public static func == (one: TranscriptSync, other: TranscriptSync) -> Bool { one.file === other.file }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(file)) }
}
