import DialogueCore
import Foundation
import Reports
import Transcripts

/// Finds and reads the transcripts that are to be reviewed.
struct ReviewFinder {
  let store: any TranscriptStore
  /// Whose; everybody's where nil.
  let rep: String?
  /// Of which flow; of all where nil.
  let flow: FlowID?

  private var finder: TranscriptFinder { TranscriptFinder(store: store) }

  func latest() throws -> TranscriptSource {
    guard rep != nil || flow != nil else { return try finder.latestSource() }
    let entry = try store.sessions().entries.first { fits($0.header) }
    guard let entry else { throw nothing(in: store.name) }
    return .session(entry.session, store)
  }

  /// Each transcript once, in the order of the names; all of the store without names. Fails with 66 when a
  /// name stands for nothing.
  func sources(of names: [String]) throws -> [TranscriptSource] {
    guard !names.isEmpty else {
      let sessions = try store.names().sorted()
      if sessions.isEmpty { throw Failure("there is no rehearsal in \(store.name) yet", code: 66) }
      return sessions.map { .session($0, store) }
    }
    var seen: Set<String> = []
    return try names.flatMap { try finder.sources(of: $0) }
      .filter { seen.insert(URL(filePath: $0.name).standardizedFileURL.path).inserted }
  }

  /// What the transcripts show. One that cannot be read is named in the review; the only one ends the program.
  func review(_ sources: [TranscriptSource], with library: Library, advance: () -> Void) throws -> Review {
    var review = Review(library: library)
    for source in sources {
      do {
        let transcript = try source.transcript()
        if fits(transcript.header) { review.add(transcript) }
      } catch {
        guard sources.count > 1 else { throw error }
        review.skip("\(error)")
      }
      advance()
    }
    if review.digests.isEmpty, review.unreadable.isEmpty {
      throw review.silent > 0
        ? Failure(
          "nothing was said in \(sources.count == 1 ? sources[0].name : "any of these")", code: 66)
        : nothing(in: sources.count == 1 ? sources[0].name : "these transcripts")
    }
    if let source = sources.first, sources.count == 1 { compare(&review, whoseSourceIs: source) }
    return review
  }

  /// Has the review compare with the same rep's attempt before it, where one lies beside it.
  private func compare(_ review: inout Review, whoseSourceIs source: TranscriptSource) {
    guard let header = review.attempts.first?.header else { return }
    let store: any TranscriptStore =
      switch source {
      case .file(let path): TranscriptFolder(URL(filePath: path).deletingLastPathComponent().path)
      case .session(_, let store): store
      }
    // What cannot be listed or read cannot be compared with, and the attempt stands alone.
    let entries = (try? store.sessions().entries) ?? []
    let earlier = entries.map(\.header).filter {
      $0.rep == header.rep && $0.flow == header.flow && ($0.start, $0.at) < (header.start, header.at)
    }
    for header in earlier.sorted(by: { ($0.start, $0.at) > ($1.start, $1.at) }) {
      guard let transcript = try? store.transcript(of: header.session), transcript.holdsUtterances else {
        continue
      }
      review.compare(with: transcript)
      return
    }
  }

  private func fits(_ header: TranscriptHeader) -> Bool {
    (rep == nil || header.rep == rep) && (flow == nil || header.flow == flow)
  }

  private func nothing(in place: String) -> Failure {
    let of = (rep.map { " of \($0)" } ?? "") + (flow.map { " at '\($0)'" } ?? "")
    return Failure("there is no rehearsal\(of) in \(place)", code: 66)
  }
}
