/// Why a transcript could not be read or written, where, and what to do.
public struct TranscriptError: Error, Hashable, Sendable {
  public let code: Code
  /// The file or folder; empty where there is none.
  public let path: String
  /// The system's error number, where the system refused.
  public let errno: Int32?

  public enum Code: Hashable, Sendable {
    case badSessionID(String)
    /// No session of that name.
    case notFound
    /// A session of that name is there already.
    case exists
    /// Another process, or another writer in this one, holds the session.
    case locked
    case cannotCreate
    case cannotOpen
    case cannotRead
    /// Nothing of what was to be appended is in the file.
    case cannotWrite
    /// As `cannotWrite`: the disk or the quota is full.
    case noSpace
    /// Written, but maybe not on the disk; the writer takes no more.
    case cannotSync
    /// The file was written to or replaced by someone else while the writer had let go of it.
    case changedElsewhere
    /// The file was removed while the writer had it open; what was said before is gone with it.
    case removed
    /// The first line is no header of ours.
    case notATranscript(reason: String)
    /// Written by a newer program.
    case newerVersion(Int)
    /// The database cannot be reached, or was lost on the way; what was not answered may be asked for again.
    case unavailable(reason: String)
    /// The database does not let us do it.
    case refused(reason: String)
    /// The database was set up by a newer program.
    case newerStore(Int)
    /// A line, from 1, that does not read; a session cannot be continued behind it.
    case damaged(line: Int, reason: String)
  }

  public init(_ code: Code, path: String = "", errno: Int32? = nil) {
    self.code = code
    self.path = path
    self.errno = errno
  }
}

extension TranscriptError: CustomStringConvertible {
  /// What happened, and after a semicolon what to do about it.
  public var description: String {
    let place = path.isEmpty ? "" : "\(path): "
    let cause = errno.map { " (\(SystemCall.message(for: $0)))" } ?? ""
    return place + sentence + cause + "; " + remedy
  }

  private var sentence: String {
    switch code {
    case .badSessionID(let text):
      "\(String(text.unicodeScalars.prefix(80)).debugDescription) cannot name a session"
    case .notFound: "there is no such session"
    case .exists: "a session of this name is there already"
    case .locked: "another program is writing this session"
    case .cannotCreate: "cannot be created"
    case .cannotOpen: "cannot be opened"
    case .cannotRead: "cannot be read"
    case .cannotWrite: "cannot be written to; what was said before is safe"
    case .noSpace: "no space is left; what was said before is safe"
    case .cannotSync: "the disk did not confirm the last turns"
    case .changedElsewhere: "another program changed this session meanwhile"
    case .removed: "was removed while it was written to, with what was said before"
    case .notATranscript(let reason): "is no transcript: \(reason)"
    case .newerVersion(let version): "is a transcript of version \(version), and this program reads version 1"
    case .unavailable(let reason): "cannot be reached: \(reason)"
    case .refused(let reason): "the database refuses: \(reason)"
    case .newerStore(let version): "its tables are of version \(version), and this program knows older ones"
    case .damaged(let line, let reason): "line \(line) is damaged: \(reason)"
    }
  }

  private var remedy: String {
    switch code {
    case .badSessionID: "use 1 to 64 letters, digits, dots, dashes and underscores, and no dot first"
    case .notFound: "list the sessions to see their names"
    case .exists: "choose another name, or resume that session"
    case .locked: "end the other rehearsal first, or start a new session"
    case .cannotCreate, .cannotWrite:
      "check that the folder is yours to write in, or name another with --transcripts"
    case .cannotOpen, .cannotRead: "check that the file is yours to read"
    case .noSpace: "make room on the disk and say it again, or name another folder with --transcripts"
    case .cannotSync: "check the disk, then resume the session"
    case .changedElsewhere: "resume the session to go on from what is there now"
    case .removed: "start a new session"
    case .notATranscript: "check that this is a .jsonl file of ours"
    case .newerVersion: "read it with a newer program"
    case .unavailable: "check the address and that the database runs, then try again"
    case .refused: "check what this user may do there, and docs/postgresql.md"
    case .newerStore: "use the newer program"
    case .damaged: "it can be read up to there, but not continued: start a new session"
    }
  }
}
