import Coaching
import DialogueCore
import Transcripts

/// One attempt as a document: what a trainer wants to know before they read the transcript.
public struct AttemptReport: Sendable {
  let attempt: Attempt
  /// The same rep's last attempt at the same flow before it.
  let last: Digest?

  public init(_ attempt: Attempt, last: Digest?) {
    self.attempt = attempt
    self.last = last
  }

  public var document: Document {
    Document(
      [
        header, since, curve, turningPoints, axes, apology, advice, promises, remarks, lapses,
      ].compactMap { $0 })
  }

  private var header: Document.Section {
    let header = attempt.header
    var elements: [Document.Element] = [
      .paragraph(Phrase(attempt.flow, .strong) + Phrase(" · \(attempt.scenario)")),
      .paragraph(
        Phrase(
          "\(header.rep), \(header.start.dayText) · \(attempt.persona), \(header.difficulty) · \(attempt.length)",
          .faint)),
      .paragraph(Phrase("\(header.session)", .faint)), .paragraph(result),
    ]
    for blocker in attempt.score.blockers {
      elements.append(
        .paragraph(Phrase("Not yet: ", .bad) + Phrase("\(blocker). That outweighs all the rest.")))
    }
    if let said = attempt.score.ownVerdict, !said.isEmpty {
      elements.append(.paragraph(Phrase("\(header.rep) said of it: ") + .quote(said)))
    }
    if attempt.score.source == .today {
      elements.append(
        .paragraph(Phrase("No scorecard was recorded; this one is by today's scripts.", .faint)))
    }
    return Document.Section("", elements)
  }

  private var result: Phrase {
    let verdict = attempt.score.verdict.map { Phrase($0, .strong) } ?? Phrase("not scored", .faint)
    return verdict + Phrase(attempt.ended.map { ": \($0.title)" } ?? "")
  }

  private var since: Document.Section? {
    guard let last else { return nil }
    let rows = attempt.changes(since: last).map { change -> [Phrase] in
      [Phrase(change.title), Phrase("\(change.now)"), change.phrase]
    }
    return rows.isEmpty
      ? nil
      : Document.Section(
        "Since the last time, \(last.start.dayText)", [.table(Table(rows, flexible: 2, indent: 2))])
  }

  private var curve: Document.Section? {
    attempt.curve.map { Document.Section("Turn by turn", [.curve($0)]) }
  }

  private var turningPoints: Document.Section? {
    guard !attempt.turningPoints.isEmpty else { return nil }
    let rows = attempt.turningPoints.map { point -> [Phrase] in
      let words = point.words.isEmpty ? Phrase() : Phrase.quote(point.words.shortened(to: 90)) + "  "
      return [
        Phrase("turn \(point.turn)", .faint), point.label,
        words + Phrase(point.why, point.words.isEmpty ? .plain : .faint),
      ]
    }
    return Document.Section("The turns that mattered", [.table(Table(rows, flexible: 2, indent: 2))])
  }

  private var axes: Document.Section? {
    attempt.score.axes.section("What \(attempt.header.rep) showed")
  }

  private var apology: Document.Section? {
    attempt.score.parts.map { apology in
      let points = attempt.score.apology.map { ", \($0) of 100" } ?? ""
      return Document.Section("The apology" + points, [apology.table(quotes: 1)])
    }
  }

  private var advice: Document.Section? {
    Debrief.Advice.section(keep: attempt.score.keep, change: attempt.score.change, quoting: "said")
  }

  private var promises: Document.Section? {
    attempt.promises.isEmpty
      ? nil : Document.Section("Promised", [.table(attempt.promises.table(rep: attempt.header.rep))])
  }

  private var lapses: Document.Section? {
    attempt.lapses.isEmpty
      ? nil : Document.Section("What is missing here", attempt.lapses.map { .paragraph(Phrase("  \($0)")) })
  }
}

extension Attempt {
  /// "10 turns, 4 minutes".
  var length: String {
    let turns = counted(countedTurns.count, "turn")
    return minutes.map { "\(turns), \($0 == 0 ? "under a minute" : counted($0, "minute"))" } ?? turns
  }
}
