import DialogueCore
import Transcripts

/// The rows that the entries of one session make.
struct CSVRows {
  typealias Row = [CSV.Column: String]

  private let names: Names
  /// What all rows of the session say.
  private let session: Row

  init(_ account: Account) {
    names = account.names
    let header = account.header
    session = [
      .session: header.session.text, .rep: header.rep, .flow: header.flow.text,
      .scenario: header.scenario.text, .persona: header.persona.text, .difficulty: header.difficulty.text,
      .mode: header.mode.rawValue,
    ]
  }

  /// One; of a scorecard one more for each axis.
  func rows(of entry: Account.Entry) -> [Row] {
    var common = session
    common[.at] = entry.at.description
    common[.seq] = "\(entry.seq)"
    common[.turn] = entry.turn.map { "\($0)" }
    common[.trust] = entry.meters.map { "\($0.trust)" }
    common[.heat] = entry.meters.map { "\($0.heat)" }
    common[.takenBack] = entry.isTakenBack ? "yes" : nil
    var rows = [cells(of: entry.what)]
    if case .scored(let debrief) = entry.what { rows += debrief.axes.map(cells) }
    return rows.map { common.merging($0) { $1 } }
  }

  private func cells(of what: Account.What) -> Row {
    let rep = session[.rep] ?? ""
    let coach = names.name(of: .coach)
    return switch what {
    case .said(let said): cells(of: said)
    case .spoke(let role, _, let text): [.kind: "spoke", .by: names.name(of: role), .text: text]
    case .aside(let move, _, let text):
      [.kind: "aside", .by: coach, .text: text, .moves: move?.text ?? ""]
    case .hint(_, let text): [.kind: "hint", .by: coach, .text: text]
    case .pause: [.kind: "pause", .by: rep]
    case .takenBack: [.kind: "retry", .by: rep]
    case .dispute(let dispute):
      [.kind: "dispute", .by: rep, .text: dispute.text, .moves: dispute.move?.text ?? ""]
    case .note(let note): cells(of: note)
    case .ended(let ended):
      [.kind: "end", .reason: ended.reason.rawValue, .ending: ended.ending?.kind.rawValue ?? ""]
    case .scored(let debrief):
      [
        .kind: "verdict", .text: debrief.verdict,
        .reason: [debrief.ownVerdict, debrief.learned].compactMap { $0 }.joined(separator: " / "),
      ]
    }
  }

  private func cells(of said: Account.Said) -> Row {
    var row: Row = [
      .kind: "said", .by: session[.rep] ?? "", .text: said.utterance.text,
      .moves: said.utterance.moves.map(\.move.text).joined(separator: "; "),
      .rules: (said.moved?.rules ?? []).map(\.rule.text).joined(separator: "; "),
    ]
    row[.trustBefore] = said.before.map { "\($0.trust)" }
    row[.heatBefore] = said.before.map { "\($0.heat)" }
    row[.state] = said.state?.text
    return row
  }

  private func cells(of note: TranscriptEvent.Note) -> Row {
    var row: Row = [.kind: "note", .by: note.by, .text: note.text]
    row[.axis] = note.axis?.text
    row[.score] = note.score.map { "\($0)" }
    row[.reason] = note.reason
    return row
  }

  private func cells(of axis: TranscriptEvent.Debrief.Axis) -> Row {
    var row: Row = [
      .kind: "score", .axis: axis.axis.text,
      .text: axis.evidence.map { "turn \($0.turn): \($0.words)" }.joined(separator: "; "),
    ]
    row[.score] = axis.score.map { "\($0)" }
    row[.band] = axis.band
    return row
  }
}
