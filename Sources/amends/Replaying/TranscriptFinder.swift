import DialogueCore
import Foundation
import Transcripts

/// Finds transcripts by what a person types: a session's name, a file, or a folder of them.
struct TranscriptFinder {
  let store: any TranscriptStore

  /// What a name stands for. Fails with 66, and the near names, when there is none.
  func sources(of name: String) throws -> [TranscriptSource] {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) {
      guard isFolder.boolValue else { return [.file(name)] }
      let files = try FileManager.default.contentsOfDirectory(atPath: name)
        .filter { $0.hasSuffix(".jsonl") }.sorted()
      if files.isEmpty { throw Failure("there is no transcript in \(name)", code: 66) }
      return files.map { .file("\(TranscriptFolder(name).path)/\($0)") }
    }
    let session = try? SessionID(typed: name)  // what cannot be a name is none of ours
    if let session, try store.holds(session) { return [.session(session, store)] }
    let known = try store.sessions().entries.map(\.session.text)
    let near = nearNames(to: session?.text ?? name, among: known).prefix(3).map { "'\($0)'" }
    let offer = near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
    throw Failure(
      "there is no session or file named '\(name)' (sessions: \(store.name))\(offer)", code: 66)
  }

  /// The latest session in which something was said, else the latest.
  func latestSource() throws -> TranscriptSource {
    let sessions = try store.sessions().entries.map(\.session)
    // One that cannot be read is passed over here.
    let spoken = sessions.first { (try? store.transcript(of: $0))?.holdsUtterances ?? false }
    guard let session = spoken ?? sessions.first else {
      throw Failure("there is no rehearsal in \(store.name) yet", code: 66)
    }
    return .session(session, store)
  }
}

extension SessionID {
  /// The session with this name, or of the file with this name.
  init(typed name: String) throws(TranscriptError) {
    try self.init(name.hasSuffix(".jsonl") ? String(name.dropLast(".jsonl".count)) : name)
  }
}

extension TranscriptFinder {
  init(folder: TranscriptFolder) { self.init(store: folder) }

  /// The files that a name stands for, where only a folder will do.
  func paths(of name: String) throws -> [String] { try sources(of: name).map(\.name) }
}
