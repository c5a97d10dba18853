import DialogueCore

/// A review as a document: one attempt in full, of several what they have in common and how they differ.
public struct ReviewReport: Sendable {
  let review: Review

  public init(_ review: Review) { self.review = review }

  public var document: Document {
    var sections: [Document.Section?]
    switch review.digests.count {
    case 0: sections = []
    case 1:
      sections = review.attempts.flatMap {
        AttemptReport($0, last: review.last(before: $0)).document.sections
      }
    default: sections = [overview, team, trend, habits(.bad), habits(.good), promises, next]
    }
    sections.append(left)
    return Document(sections.compactMap { $0 })
  }

  /// One line an attempt, the latest last.
  private var overview: Document.Section {
    let shown = review.digests.suffix(Self.mostLines)
    let rows = shown.map { digest -> [Phrase] in
      let meters = digest.first.flatMap { first in digest.last.map { "trust \(first.trust) to \($0.trust), " }
      }
      return [
        Phrase(digest.start.dayText, .faint), Phrase(digest.rep, .strong),
        Phrase(digest.verdict ?? "not scored", digest.tone),
        Phrase("\(digest.flow)  ") + Phrase((meters ?? "") + counted(digest.turns, "turn"), .faint),
      ]
    }
    let title =
      shown.count < review.digests.count
      ? "\(review.digests.count) attempts, the latest \(shown.count) of them"
      : "\(review.digests.count) attempts"
    return Document.Section(title, [.table(Table(rows, flexible: 3, indent: 2))])
  }

  /// Who needs what: each rep's weakest axis, and the one thing to change.
  private var team: Document.Section? {
    let summaries = review.summaries
    guard summaries.count > 1 else { return nil }
    let rows = summaries.flatMap { summary in
      var rows: [[Phrase]] = [
        [
          Phrase(summary.rep, .strong), Phrase(counted(summary.attempts.count, "attempt"), .faint),
          summary.weakest.map { Phrase("weakest: \($0.title) ") + Phrase("\($0.last)", $0.tone) }
            ?? Phrase("nothing scored yet", .faint),
        ]
      ]
      if let change = summary.latest.change { rows.append(["", Phrase("change", .faint), Phrase(change)]) }
      if let worst = summary.latest.worst, !worst.words.isEmpty {
        rows.append([
          "", Phrase("turn \(worst.turn)", .faint),
          .quote(worst.words.shortened(to: 90)) + Phrase("  ") + worst.label,
        ])
      }
      return rows
    }
    return Document.Section("Who needs what", [.table(Table(rows, flexible: 2, indent: 2))])
  }

  /// Each axis over time, rep by rep.
  private var trend: Document.Section? {
    let summaries = review.summaries.filter { !$0.axes.isEmpty }
    let isTeam = review.reps.count > 1
    let rows = summaries.flatMap { summary in
      summary.axes.map { axis -> [Phrase] in
        (isTeam ? [Phrase(summary.rep)] : []) + [
          Phrase(axis.title), Phrase("\(axis.last)", axis.tone),
          Phrase("first \(axis.first), best \(axis.best), in \(counted(axis.attempts, "attempt"))", .faint),
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    guard rows.count <= Self.mostTrends else {
      return Document.Section("Over time", [.paragraph(Phrase("  one person at a time: --rep NAME", .faint))])
    }
    return Document.Section("Over time", [.table(Table(rows, flexible: isTeam ? 3 : 2, indent: 2))])
  }

  private func habits(_ polarity: Move.Polarity) -> Document.Section? {
    let rows = review.habits(polarity).map { habit -> [Phrase] in
      [
        Phrase(habit.title, polarity == .good ? .good : .bad), Phrase(times(habit.times)),
        .quote(habit.words.shortened(to: 72)) + Phrase("  \(habit.session), turn \(habit.turn)", .faint),
      ]
    }
    guard !rows.isEmpty else { return nil }
    return Document.Section(
      polarity == .good ? "What helped most often" : "What hurt most often",
      [.table(Table(rows, flexible: 2, indent: 2))])
  }

  /// How many lines a list has at most.
  static let mostLines = 20
  private static let mostTrends = 60
}
