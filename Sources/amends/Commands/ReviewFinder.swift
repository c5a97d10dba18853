import ArgumentParser
import DialogueCore
import Foundation
import Reports
import Transcripts

/// Finds and reads the transcripts that are to be reviewed.
struct ReviewFinder {
  let folder: TranscriptFolder
  /// Whose; everybody's where nil.
  let rep: String?
  /// Of which flow; of all where nil.
  let flow: FlowID?

  private var finder: TranscriptFinder { TranscriptFinder(folder: folder) }

  func latest() throws -> String {
    guard rep != nil || flow != nil else { return try finder.latest() }
    let entry = try folder.sessions().entries.first { fits($0.header) }
    guard let entry else { throw nothing(in: folder.path) }
    return folder.path(of: entry.session)
  }

  /// Each file once, in the order of the names; all of the folder without names. Ends the program with 66 when a name
  /// stands for nothing.
  func paths(of names: [String]) throws -> [String] {
    guard !names.isEmpty else {
      let sessions = try folder.names().sorted()
      if sessions.isEmpty { throw Failure.say("there is no rehearsal in \(folder.path) yet", code: 66) }
      return sessions.map { folder.path(of: $0) }
    }
    var seen: Set<String> = []
    return try names.flatMap { try finder.paths(of: $0) }
      .filter { seen.insert(URL(filePath: $0).standardizedFileURL.path).inserted }
  }

  /// What the files show. One that cannot be read is named in the review; the only one ends the program.
  func review(_ paths: [String], with library: Library, advance: () -> Void) throws -> Review {
    var review = Review(library: library)
    for path in paths {
      do {
        let transcript = try TranscriptReader.read(path: path)
        if fits(transcript.header) { review.add(transcript) }
      } catch {
        guard paths.count > 1 else { throw error }
        review.skip("\(error)")
      }
      advance()
    }
    if review.digests.isEmpty, review.unreadable.isEmpty {
      throw review.silent > 0
        ? Failure.say("nothing was said in \(paths.count == 1 ? paths[0] : "any of these")", code: 66)
        : nothing(in: paths.count == 1 ? paths[0] : "these transcripts")
    }
    if let path = paths.first, paths.count == 1 { compare(&review, whoseFileIs: path) }
    return review
  }

  /// Has the review compare with the same rep's attempt before it, where one lies in the same folder.
  private func compare(_ review: inout Review, whoseFileIs path: String) {
    guard let header = review.attempts.first?.header else { return }
    let folder = TranscriptFolder(URL(filePath: path).deletingLastPathComponent().path)
    // What cannot be listed or read cannot be compared with, and the attempt stands alone.
    let entries = (try? folder.sessions().entries) ?? []
    let earlier = entries.map(\.header).filter {
      $0.rep == header.rep && $0.flow == header.flow && ($0.start, $0.at) < (header.start, header.at)
    }
    for header in earlier.sorted(by: { ($0.start, $0.at) > ($1.start, $1.at) }) {
      guard let transcript = try? folder.transcript(of: header.session), transcript.holdsUtterances else {
        continue
      }
      review.compare(with: transcript)
      return
    }
  }

  private func fits(_ header: TranscriptHeader) -> Bool {
    (rep == nil || header.rep == rep) && (flow == nil || header.flow == flow)
  }

  private func nothing(in place: String) -> ExitCode {
    let of = (rep.map { " of \($0)" } ?? "") + (flow.map { " at '\($0)'" } ?? "")
    return Failure.say("there is no rehearsal\(of) in \(place)", code: 66)
  }
}
