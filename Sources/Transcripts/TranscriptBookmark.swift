import DialogueCore

/// Where a record was let go of: enough to go on without reading it again, and small, as a process may hold very many.
public struct TranscriptBookmark: Equatable, Sendable {
  /// The `seq` of the next event; more than this was written by someone else.
  public let nextSeq: Int
  /// That of the line that holds the latest snapshot.
  public let snapshotSeq: Int
  /// Where that is in a file; nil in a store that finds lines by their number.
  let place: FilePlace?

  struct FilePlace: Equatable {
    let file: SystemFile.Identity
    /// Bytes in the file; what is more was written by someone else.
    let length: Int
    /// Where the line begins that holds the latest snapshot.
    let offset: Int
    let isFolderSynced: Bool
  }

  /// For a store that finds lines by their number.
  public init(nextSeq: Int, snapshotSeq: Int) {
    self.init(nextSeq: nextSeq, snapshotSeq: snapshotSeq, place: nil)
  }

  init(nextSeq: Int, snapshotSeq: Int, place: FilePlace?) {
    self.nextSeq = nextSeq
    self.snapshotSeq = snapshotSeq
    self.place = place
  }
}

/// Where a line begins in a file, and its `seq`.
struct LinePlace: Equatable {
  let offset: Int
  let seq: Int
}
