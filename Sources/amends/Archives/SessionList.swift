import Archive
import DialogueCore
import Reports
import SafeText
import Terminal
import Transcripts

/// Sessions below each other: in columns where all fit, else two lines each, so that no name is broken.
struct SessionList: Block {
  let excerpts: [Excerpt]
  private static let heading = ["session", "begun", "who", "said", "ending", ""]

  func lines(in layout: Layout) -> [StyledText] {
    let rows = excerpts.map(cells)
    let widths = Self.heading.indices.map { column in
      ([Self.heading] + rows).map { $0[column].displayWidth }.max() ?? 0
    }
    guard !layout.accessible, widths.reduce(10, +) <= layout.width else {
      return zip(excerpts, rows).flatMap { excerpt, row in stacked(excerpt, row, in: layout) }
    }
    func line(_ row: [String], _ ink: Ink) -> StyledText {
      let padded = zip(row, widths).dropLast().map {
        $0 + String(repeating: " ", count: $1 - $0.displayWidth + 2)
      }
      return StyledText(padded.joined() + (row.last ?? ""), ink)
    }
    return [line(Self.heading, .faint)] + rows.map { line($0, .plain) }
  }

  private func stacked(_ excerpt: Excerpt, _ row: [String], in layout: Layout) -> [StyledText] {
    let said = counted(excerpt.utterances, "utterance")
    let rest = [row[1], row[2], said, row[4], row[5]].filter { !$0.isEmpty }.joined(separator: ", ")
    return StyledText(row[0], .bold).lines(in: layout) + StyledText("  " + rest).lines(in: layout)
  }

  private func cells(_ excerpt: Excerpt) -> [String] {
    var remarks: [String] = []
    if !excerpt.notes.isEmpty { remarks.append(counted(excerpt.notes.count, "note")) }
    if !excerpt.disputes.isEmpty { remarks.append(counted(excerpt.disputes.count, "dispute")) }
    if !excerpt.warnings.isEmpty { remarks.append("damaged") }
    let header = excerpt.header
    return [
      header.session.text, String(header.start.civilText.prefix { $0 != "T" }),
      header.rep.onOneLine, "\(excerpt.utterances)",
      (excerpt.ending?.ending.text ?? "not ended").printable, remarks.joined(separator: ", "),
    ]
  }
}
