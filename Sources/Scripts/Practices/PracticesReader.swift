import DialogueCore

/// Reads practices.yaml: what the coach teaches, by the article that it comes from.
struct PracticesReader {
  let report: Report

  func read(_ section: Section) -> [Article] {
    if section.key("articles") == nil { section.missing("articles") }
    return section.entries("articles").compactMap { entry in
      entry.value.read(as: "article") { article($0, number: entry.key.text) }
    }
  }

  private func article(_ section: Section, number: String) -> Article {
    Article(
      number: number, title: section.plain("title"), author: section.text("author", default: ""),
      practices: section.entries("practices").compactMap { practice($0, in: number) })
  }

  private func practice(_ entry: (key: Word, value: Item), in article: String) -> Practice? {
    report.declare(.practice, entry.key)
    guard let text = entry.value.word, !entry.value.isEmpty else {
      entry.value.expected("a practice in one line")
      return nil
    }
    if !entry.key.text.hasPrefix("\(article).") || Int(entry.key.text.dropFirst(article.count + 1)) == nil {
      report.add(
        .badName, at: entry.key.place, "'\(entry.key.text)' is no number of a practice of article \(article)",
        help: "as in \(article).1")
    }
    return Practice(number: entry.key.text, text: report.plain(text))
  }
}

extension Section {
  /// The numbers of the practices that this teaches; none when the key is missing.
  func practices() -> [String] {
    words("practices").map { word in
      report.refer(.practice, word)
      return word.text
    }
  }
}
