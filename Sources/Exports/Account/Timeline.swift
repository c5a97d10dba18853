import DialogueCore
import Transcripts

/// When each thing that was spoken is on the screen, in milliseconds since the session began.
///
/// A turn is recorded at one instant: its utterance begins there, and each line after it when the one before has been
/// read, at 240 words a minute; the last stays until the next turn. Where less time was recorded than reading takes,
/// it is shared out. Notes are read with the turn that they are on, whenever they were made. Times never go back, whatever
/// the clock did.
struct Timeline {
  struct Moment {
    let entry: Account.Entry
    let start: Int
    var end: Int
  }

  /// In order; no end is before its start.
  let moments: [Moment]

  /// - Parameter isShown: Which entries take time on the screen.
  init(_ account: Account, showing isShown: (Account.Entry) -> Bool) {
    let begin = account.header.at.milliseconds
    var groups: [(start: Int, entries: [Account.Entry])] = []
    for entry in account.inReadingOrder where isShown(entry) {
      let last = groups.last?.start ?? 0
      let start = entry.isNote ? last : max(entry.at.milliseconds - begin, last)
      if !groups.isEmpty, last == start {
        groups[groups.count - 1].entries.append(entry)
      } else {
        groups.append((start, [entry]))
      }
    }
    moments = groups.indices.flatMap { index in
      Self.laidOut(
        groups[index].entries, from: groups[index].start,
        to: index + 1 < groups.count ? groups[index + 1].start : nil)
    }
  }

  private static func laidOut(_ entries: [Account.Entry], from start: Int, to next: Int?) -> [Moment] {
    let reading = entries.map(readingTime)
    let wanted = reading.reduce(0, +)
    let window = next.map { $0 - start } ?? wanted
    var read = 0
    var moments: [Moment] = []
    for (entry, time) in zip(entries, reading) {
      let from = window < wanted ? read * window / wanted : read
      read += time
      let to = window < wanted ? read * window / wanted : read
      moments.append(Moment(entry: entry, start: start + from, end: start + to))
    }
    if !moments.isEmpty { moments[moments.count - 1].end = start + window }
    return moments
  }

  /// At least a second; at most ten minutes, whatever was pasted.
  private static func readingTime(of entry: Account.Entry) -> Int {
    let words = entry.shownText.split(whereSeparator: \.isWhitespace).count
    return min(max(1000, words * 250), 600_000)
  }
}

extension Account.Entry {
  fileprivate var shownText: String {
    switch what {
    case .said(let said): said.utterance.text
    case .spoke(_, _, let text), .aside(_, _, let text), .hint(_, let text): text
    case .note(let note): note.text
    default: ""
    }
  }
}
