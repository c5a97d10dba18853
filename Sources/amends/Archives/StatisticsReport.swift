import Archive
import DialogueCore
import Reports
import Transcripts

/// Statistics laid out to be read.
struct StatisticsReport {
  let statistics: Statistics

  var document: Document {
    Document(
      [
        .init("", [.table(Table(overview, flexible: 1))]),
        section("by rep", statistics.reps.sorted { $0.key.standsBefore($1.key) }.map { ($0.key, $0.value) }),
        section("by flow", statistics.flows.sorted { $0.key < $1.key }.map { ($0.key.text, $0.value) }),
        section("by month", counts(statistics.months.sorted { $0.key < $1.key })),
        section("axes", axes), section("moves", moves), section("waiting for a trainer", waiting),
      ].filter { !$0.elements.isEmpty })
  }

  private var overview: [[Phrase]] {
    let all = statistics.all
    return [
      ["sessions", Phrase("\(counted(all.sessions, "session")), \(counted(all.utterances, "utterance"))")],
      ["endings", Phrase(Self.endings(all))],
      ["at the end", Phrase("trust \(Self.text(all.trust)), heat \(Self.text(all.heat)) on average")],
      [
        "help",
        Phrase(
          "\(counted(statistics.hints, "hint")), \(counted(statistics.takenBack, "utterance")) taken back"),
      ],
      [
        "remarks",
        Phrase(
          "\(counted(statistics.notes, "note")), \(counted(statistics.disputes, "dispute")), "
            + "\(statistics.waiting.count) waiting"),
      ],
    ]
  }

  private func section(_ title: String, _ rows: [(String, Statistics.Row)]) -> Document.Section {
    let lines = rows.map { name, row -> [Phrase] in
      let axes = row.axes.sorted { $0.key < $1.key }.map { "\($0.key) \(Self.text($0.value))" }
      return [
        Phrase(name), Phrase("\(row.sessions)"), Phrase(Self.endings(row)),
        Phrase(axes.joined(separator: " · "), .faint),
      ]
    }
    return section(title, lines)
  }

  private func section(_ title: String, _ rows: [[Phrase]]) -> Document.Section {
    guard let width = rows.first?.count else { return .init(title, []) }
    return .init(title, [.table(Table(rows, flexible: width - 1, indent: 2))])
  }

  private func counts(_ rows: [(key: String, value: Int)]) -> [[Phrase]] {
    rows.map { [Phrase($0.key), Phrase("\($0.value)")] }
  }

  private var axes: [[Phrase]] {
    let rows = statistics.all.axes.sorted { $0.key < $1.key }.map { axis, average in
      [
        Phrase(axis.text),
        Phrase("\(Self.text(average)) on average, in \(counted(average.count, "session"))"),
      ]
    }
    guard let apology = statistics.all.apology.value else { return rows }
    let count = counted(statistics.all.apology.count, "session")
    return rows + [["apology", Phrase("\(apology) on average, in \(count)")]]
  }

  private var moves: [[Phrase]] {
    statistics.moves.sorted { ($1.value.times, $0.key) < ($0.value.times, $1.key) }.map { move, count in
      [Phrase(move.text), Phrase("\(counted(count.times, "time")) in \(counted(count.sessions, "session"))")]
    }
  }

  private var waiting: [[Phrase]] {
    statistics.waiting.map {
      [
        Phrase($0.session.text), Phrase("turn \($0.turn)"),
        Phrase($0.text.isEmpty ? "no reason given" : $0.text),
      ]
    }
  }

  private static func endings(_ row: Statistics.Row) -> String {
    (Ending.Kind.allCases.map(Optional.some) + [nil]).compactMap { kind in
      row.endings[kind].map { "\($0) \(kind?.rawValue ?? "not ended")" }
    }.joined(separator: ", ")
  }

  private static func text(_ average: Statistics.Average) -> String { average.value.map { "\($0)" } ?? "–" }
}
