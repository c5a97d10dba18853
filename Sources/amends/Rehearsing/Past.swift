import DialogueCore
import Rehearsal
import Transcripts

/// What was rehearsed before, as far as the lobby tells.
struct Past {
  /// When each flow was rehearsed last.
  let dates: [FlowID: Moment]
  /// The part of each course that was rehearsed last, from 1.
  let parts: [CourseID: Int]
  /// The latest rehearsal in which something was said.
  let latest: Latest?

  struct Latest {
    let session: SessionID
    let header: TranscriptHeader
    let isUnfinished: Bool
    /// What its debrief proposed to rehearse next, and when it is due.
    let next: (flow: FlowID, due: Moment)?
  }
}

extension Rehearsals {
  func past(of rep: String) throws -> Past {
    let entries = try store.sessions().entries
    let dates = Dictionary(entries.map { ($0.header.flow, $0.header.start) }, uniquingKeysWith: max)
    let places = entries.filter { $0.header.rep == rep }.compactMap(\.header.place)
    let parts = Dictionary(places.map { ($0.course, $0.part) }, uniquingKeysWith: { latest, _ in latest })
    for entry in entries {
      // A transcript that cannot be read tells nothing of the past.
      guard let transcript = try? store.transcript(of: entry.session),
        transcript.holdsUtterances
      else { continue }
      return Past(
        dates: dates, parts: parts,
        latest: Past.Latest(
          session: entry.session, header: entry.header, isUnfinished: transcript.isUnfinished,
          next: transcript.next))
    }
    return Past(dates: dates, parts: parts, latest: nil)
  }
}

extension Transcript {
  fileprivate var next: (flow: FlowID, due: Moment)? {
    for event in events.reversed() {
      guard case .debrief(let debrief)? = try? event.content() else { continue }
      guard let flow = debrief.next, let days = debrief.days else { return nil }
      return (flow, header.start.adding(days: days))
    }
    return nil
  }
}
