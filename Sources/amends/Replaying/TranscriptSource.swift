import Transcripts

/// A transcript that somebody named, not read yet: a file, or a session of a store.
enum TranscriptSource {
  case file(String)
  case session(SessionID, any TranscriptStore)

  /// A path, or what stands for one.
  var name: String {
    switch self {
    case .file(let path): path
    case .session(let session, let store): store.place(of: session)
    }
  }

  /// As a file holds it.
  func contents() throws(TranscriptError) -> [UInt8] {
    switch self {
    case .file(let path): try TranscriptReader.contents(path: path)
    case .session(let session, let store): try store.contents(of: session)
    }
  }

  func transcript() throws(TranscriptError) -> Transcript {
    switch self {
    case .file(let path): try TranscriptReader.read(path: path)
    case .session(let session, let store): try store.transcript(of: session)
    }
  }

  /// The header alone.
  func header() throws(TranscriptError) -> TranscriptHeader {
    switch self {
    case .file(let path): try TranscriptReader.header(path: path)
    case .session(let session, let store): try store.header(of: session)
    }
  }

  /// Opens it to be appended to.
  func resume() throws(TranscriptError) -> (any TranscriptRecord, Transcript) {
    switch self {
    case .file(let path): try TranscriptWriter.resume(path: path)
    case .session(let session, let store): try store.resume(session)
    }
  }
}
