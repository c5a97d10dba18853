import DialogueCore

/// The practices with what carries them, as a page of Markdown: docs/practices.md.
public struct PracticePage {
  private let table: PracticeTable

  public init(_ table: PracticeTable) { self.table = table }

  public var text: String {
    let count = table.rows.count
    let open = table.open
    var lines = [
      "# What the coach teaches, and where", "",
      "<!-- Written by `amends scripts practices`. Change the scripts, not this page. -->", "",
      "\(count) practices, from \(table.parts.count) articles on mending what was broken with a customer; the wording is ours.",
      "A practice is carried by the flows that exercise or teach it (`flow/state` where one state does), by the moves",
      "that show it or break it, and by the criteria that score it.", "",
    ]
    lines +=
      open.isEmpty
      ? ["Every one of them is carried.", ""]
      : [
        "**Open: \(open.count) of \(count)**, which nothing carries yet: "
          + open.map(\.number).joined(separator: ", ") + ".", "",
      ]
    for part in table.parts { lines += section(part) }
    return lines.joined(separator: "\n")
  }

  private func section(_ part: PracticeTable.Part) -> [String] {
    let author = part.article.author.isEmpty ? "" : " (\(part.article.author))"
    return ["## \(part.article.number): \(part.article.title)\(author)", ""]
      + ["| # | Practice | Flows | Moves | Criteria |", "|---|---|---|---|---|"]
      + part.rows.map { row in
        let cells = [
          row.practice.number, row.practice.text, list(row.flows + row.courses.map { "course \($0)" }),
          list(row.moves), list(row.criteria),
        ]
        return "| \(cells.joined(separator: " | ")) |"
      } + [""]
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
