import DialogueCore

/// Texts that YAML reads otherwise than they look: cut in two at a comma, cut off at a ` #`, or with curly quotes, which are
/// letters like any other, around them.
struct MisreadTexts: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (set, report) in draft.lineSets { checkVariants(of: set, report) }
    for report in draft.reports { checkLines(of: report) }
  }

  /// `[Well, what now?]` is two variants: the second begins small, and the first does not end.
  private func checkVariants(of set: LineSet, _ report: Report) {
    for group in set.groups where group.lines.count > 1 {
      for (line, next) in zip(group.lines, group.lines.dropFirst()) {
        let (text, rest) = (line.template.plainText, next.template.plainText)
        guard rest.first?.isLowercase ?? false, text.last.map({ $0.isLetter || $0.isNumber }) ?? false else {
          continue
        }
        let place = report.place(of: .line(line.id))
        guard report.lines[place.line].contains("\(text), \(rest)") else { continue }
        report.add(
          .misreadText, at: place, "a comma ends a text between '[' and ']': '\(text)' and '\(rest)' are two",
          help: "put the whole text in quotes: \"\(text), \(rest)\"")
      }
    }
  }

  private func checkLines(of report: Report) {
    let file = report.file
    let isQuoted = file.holds("“") || file.holds("‘")
    guard isQuoted || file.holds(" #") else { return }
    for (index, line) in file.lines.enumerated() where isQuoted || line.utf8.contains(UInt8(ascii: "#")) {
      let written = WrittenLine(line)
      guard let value = written.value else { continue }
      if isQuoted { checkQuotes(written, value, index + 1, report) }
      checkComment(written, value, index + 1, report)
    }
  }

  private func checkQuotes(_ written: WrittenLine, _ value: WrittenLine.Value, _ line: Int, _ report: Report)
  {
    let scalars = written.scalars
    for (open, close) in [("“", "”"), ("‘", "’")] as [(Unicode.Scalar, Unicode.Scalar)] {
      for start in scalars.indices.dropFirst(value.column - 1) where scalars[start] == open {
        guard
          scalars[..<start].last(where: { $0 != " " }).map({ ":[,{-".unicodeScalars.contains($0) }) ?? false,
          let end = scalars[start...].firstIndex(of: close),
          scalars[(end + 1)...].first(where: { $0 != " " && $0 != "\r" }).map({
            ",]}".unicodeScalars.contains($0)
          }) ?? true
        else { continue }
        report.add(
          .misreadText,
          at: Place(file: report.file.name, line: line, column: start + 1, length: end - start + 1),
          "curly quotes are part of the text, and are shown", help: "type straight quotes (\"), or none")
      }
    }
  }

  /// `Order #4411 is late`: read as `Order`. A comment proper has a blank behind its sign.
  private func checkComment(
    _ written: WrittenLine, _ value: WrittenLine.Value, _ line: Int, _ report: Report
  ) {
    let scalars = written.scalars
    guard let first = value.text.unicodeScalars.first, !"\"'|>{[#".unicodeScalars.contains(first) else {
      return
    }
    let sign = scalars.indices.dropFirst(value.column).first { scalars[$0] == "#" && scalars[$0 - 1] == " " }
    guard let sign, sign + 1 < scalars.count,
      scalars[sign + 1].properties.isAlphabetic || isNameScalar(scalars[sign + 1])
    else { return }
    report.add(
      .misreadText,
      at: Place(file: report.file.name, line: line, column: sign + 1, length: scalars.count - sign),
      "what stands behind ' #' is a comment and not read", help: "put the text in quotes")
  }
}
