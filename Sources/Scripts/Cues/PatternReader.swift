import DialogueCore

/// Reads patterns in the language of docs/cues.md, and notes the lists that they use.
struct PatternReader {
  let report: Report

  /// Classes that need no list in lists.yaml.
  static let builtIn: Set<String> = ["number", "money", "percent", "clock", "ordinal", "name", "said"]

  /// The pattern that the text is; nil when it is none, which is then reported.
  func parse(_ source: Word) -> Pattern? {
    do {
      let pattern = try Pattern(parsing: source.text)
      refer(pattern.root, source)
      look(at: pattern, source)
      return pattern
    } catch {
      let rest = max(1, source.text.unicodeScalars.count - error.offset)
      let place = source.part("", offset: error.offset, length: min(rest, 8)).place
      if source.text.unicodeScalars.contains(where: { "“”‘’".unicodeScalars.contains($0) }) {
        report.add(
          .cuePattern, at: place, "curly quotes are part of a text",
          help: "type straight quotes, as in say: \"(I|we) ...\"")
        return nil
      }
      if source.text.hasSuffix("\""), !source.text.hasPrefix("\"") {
        report.add(
          .cuePattern, at: source.place, "a quote closes this text, and none opens it",
          help: "begin it with one, as in say: \"(I|we) ...\", or leave it out")
        return nil
      }
      report.add(.cuePattern, at: place, error.reason, help: "see docs/cues.md, Patterns")
      return nil
    }
  }

  /// A pattern or a list of patterns.
  func patterns(_ item: Item) -> [Pattern] {
    item.words(expecting: "a pattern").compactMap(parse)
  }

  /// The most characters of a text with choices at its top: some two lines.
  private static let longest = 240

  /// A wall of choices is read by nobody.
  private func look(at pattern: Pattern, _ source: Word) {
    guard source.text.utf8.count > Self.longest, case .oneOf(let ways) = pattern.root else { return }
    report.add(
      .longPattern, at: source.place,
      "\(ways.count) ways to say it stand in one text of \(source.text.count) characters",
      help: "make it a list, a few of them a line; in a condition, a list of lists.yaml by its name")
  }

  private func refer(_ element: Pattern.Element, _ source: Word) {
    switch element {
    case .list(let name):
      guard !Self.builtIn.contains(name) else { return }
      report.refer(.list, source.named(name))
    case .sequence(let parts), .oneOf(let parts): for part in parts { refer(part, source) }
    case .optional(let inner), .unless(let inner): refer(inner, source)
    default: break
    }
  }
}
