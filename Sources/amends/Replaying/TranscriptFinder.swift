import DialogueCore
import Foundation
import Transcripts

/// Finds transcripts by what a person types: a session's name, a file, or a folder of them.
struct TranscriptFinder {
  let folder: TranscriptFolder

  /// The files that a name stands for. Ends the program with 66, and the near names, when there is none.
  func paths(of name: String) throws -> [String] {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) {
      guard isFolder.boolValue else { return [name] }
      let files = try FileManager.default.contentsOfDirectory(atPath: name)
        .filter { $0.hasSuffix(".jsonl") }.sorted()
      if files.isEmpty { throw Failure.say("there is no transcript in \(name)", code: 66) }
      return files.map { "\(TranscriptFolder(name).path)/\($0)" }
    }
    let session = name.hasSuffix(".jsonl") ? String(name.dropLast(".jsonl".count)) : name
    if let id = try? SessionID(session), FileManager.default.fileExists(atPath: folder.path(of: id)) {
      return [folder.path(of: id)]
    }
    let known = try folder.sessions().entries.map(\.session.text)
    let near = nearNames(to: session, among: known).prefix(3).map { "'\($0)'" }
    let offer = near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
    throw Failure.say(
      "there is no session or file named '\(name)' (sessions: \(folder.path))\(offer)", code: 66)
  }

  /// The latest session in which something was said, else the latest.
  func latest() throws -> String {
    let sessions = try folder.sessions().entries.map(\.session)
    // One that cannot be read is passed over here.
    let spoken = sessions.first { (try? folder.transcript(of: $0))?.holdsUtterances ?? false }
    guard let session = spoken ?? sessions.first else {
      throw Failure.say("there is no rehearsal in \(folder.path) yet", code: 66)
    }
    return folder.path(of: session)
  }
}
