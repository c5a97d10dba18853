/// What a line that YAML cannot read most likely got wrong, in words for people who write no programs.
///
/// The parser tells where it gave up and speaks of tokens; what slipped is told by the line as it was typed, and by those above.
struct SyntaxSlip {
  let line: Int
  /// From 1, in Unicode scalars.
  let column: Int
  let message: String
  let help: String

  /// - Parameters:
  ///   - problem: What the parser says.
  ///   - place: Where it gave up.
  ///   - start: Where that began which it was reading.
  init?(_ problem: String, at place: Place, since start: Place, in lines: SourceLines) {
    let written = WrittenLine(lines[place.line])
    let slip =
      switch problem {
      case "mapping values are not allowed in this context": Self.colon(written, place, lines)
      case "could not find expected ':'": Self.noColon(WrittenLine(lines[start.line]), start)
      case "found character that cannot start any token": Self.sign(written, place)
      case "found unexpected end of stream" where start.line < place.line: Self.openQuote(start)
      case "did not find expected key", "did not find expected '-' indicator",
        "did not find expected <document start>":
        Self.quoteAbove(written, place, lines) ?? Self.behindValue(written, place)
          ?? Self.indent(written, place, lines)
      case "did not find expected comment or line break": Self.blockSign(written, place, lines)
      case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
        Self.openBracket(problem, written, start, place)
      default: Self?.none
      }
    guard let slip else { return nil }
    self = slip
  }

  private init(_ line: Int, _ column: Int, _ message: String, help: String) {
    self.line = line
    self.column = column
    self.message = message
    self.help = help
  }

  /// A colon where no key can stand: the second of its line, or the first of a line that goes on with a text.
  private static func colon(_ written: WrittenLine, _ place: Place, _ lines: SourceLines) -> Self? {
    if let value = written.value, value.column < place.column {
      // Of several values in braces or brackets it is not to be told which was meant.
      let isOne = value.text.first != "{" && value.text.first != "["
      return Self(
        place.line, place.column, "a text with ': ' in it wants quotes",
        help: isOne ? "write \(value.quoted)" : "put it in quotes, from its first word to its last")
    }
    // `poor:I will` above made one text of both lines.
    let above = stride(from: place.line - 1, to: 0, by: -1).first { !WrittenLine(lines[$0]).begins.isEmpty }
    if let above, let slip = missingBlank(WrittenLine(lines[above]), above) { return slip }
    return indent(written, place, lines)
  }

  /// `poor:I will`: no key, as its colon wants a blank.
  private static func noColon(_ written: WrittenLine, _ start: Place) -> Self? {
    missingBlank(written, start.line)
      ?? Self(
        start.line, start.column, "this line has no 'key: '",
        help: "write 'key: value', or indent the line further where it goes on with the text above")
  }

  private static func missingBlank(_ written: WrittenLine, _ line: Int) -> Self? {
    guard let colon = written.scalars.firstIndex(of: ":"), colon > written.indent,
      colon + 1 < written.scalars.count, written.scalars[colon + 1] != " ",
      written.scalars[written.indent..<colon].allSatisfy(isNameScalar)
    else { return nil }
    let key = String(String.UnicodeScalarView(written.scalars[written.indent...colon]))
    return Self(line, colon + 2, "a blank is missing behind '\(key)'", help: "write '\(key) ...'")
  }

  private static func sign(_ written: WrittenLine, _ place: Place) -> Self? {
    guard let sign = written.scalars.dropFirst(place.column - 1).first, sign != "\t" else { return nil }
    return Self(
      place.line, place.column, "a text that begins with '\(sign)' wants quotes",
      help: written.value.map { "write \($0.quoted)" } ?? "put the text in quotes")
  }

  private static func openQuote(_ start: Place) -> Self {
    Self(
      start.line, start.column, "the quote that begins here is never closed",
      help: "close it where the text ends")
  }

  /// What was read as the end of a text is the quote that begins another: the one above was never closed.
  private static func quoteAbove(_ written: WrittenLine, _ place: Place, _ lines: SourceLines) -> Self? {
    guard let value = written.value, value.column + 1 == place.column, let quote = value.text.first,
      quote == "\"" || quote == "'"
    else { return nil }
    for number in stride(from: place.line - 1, to: 0, by: -1) {
      guard let above = WrittenLine(lines[number]).value, above.text.contains(quote) else { continue }
      guard above.text.first == quote, !above.text.dropFirst().contains(quote) else { return nil }
      return Self(
        number, above.column, "the quote that begins here is not closed in its line",
        help: "write \(WrittenLine.Value.quoted(above.key, String(above.text.dropFirst())))")
    }
    return nil
  }

  /// `trust: >= 50`: a '>' or '|' says that the text stands below, indented; here none does.
  private static func blockSign(_ written: WrittenLine, _ place: Place, _ lines: SourceLines) -> Self? {
    guard let value = written.value, let sign = value.text.first, sign == ">" || sign == "|",
      WrittenLine(lines[place.line + 1]).indent <= written.indent
    else {
      return nil
    }
    return Self(
      place.line, value.column, "a text that begins with '\(sign)' wants quotes",
      help: "write \(value.quoted)")
  }

  /// A value that was complete, and yet its line goes on: text in quotes, or in braces.
  private static func behindValue(_ written: WrittenLine, _ place: Place) -> Self? {
    if written.scalars.dropFirst(written.indent).first == "-", written.indent + 1 == place.column,
      written.scalars.dropFirst(written.indent + 1).first.map({ $0 != " " }) ?? false
    {
      return Self(
        place.line, place.column, "a blank is missing behind '-'", help: "write '- ' before each of a list")
    }
    guard let value = written.value, value.column < place.column,
      let first = value.text.unicodeScalars.first
    else { return nil }
    switch first {
    case "\"", "'":
      return Self(
        place.line, place.column, "the text goes on behind its closing quote", help: "write \(value.quoted)")
    case "{", "[":
      return Self(
        place.line, value.column, "a text that begins with '\(first)' wants quotes",
        help: "write \(value.quoted)")
    default: return nil
    }
  }

  /// A line that begins under none of those that it could belong to.
  private static func indent(_ written: WrittenLine, _ place: Place, _ lines: SourceLines) -> Self? {
    var (fitting, bound) = ([Int](), Int.max)
    for number in stride(from: place.line - 1, to: 0, by: -1) {
      let above = WrittenLine(lines[number])
      for begin in above.begins.reversed() where begin < bound {
        fitting.append(begin)
        bound = begin
      }
    }
    guard written.indent + 1 <= place.column, !fitting.isEmpty, !fitting.contains(written.indent) else {
      return nil
    }
    let choices = fitting.sorted().map(String.init).joined(separator: ", ")
    return Self(
      place.line, written.indent + 1, "this line begins under none of those above it",
      help: "it has \(blanks(written.indent)) in front; those that it may stand beside have \(choices)")
  }

  private static func openBracket(
    _ problem: String, _ written: WrittenLine, _ start: Place, _ place: Place
  ) -> Self {
    if start.line == place.line, written.scalars.dropFirst(place.column - 1).first == ":" {
      return Self(
        place.line, place.column, "a text with ': ' in it wants quotes",
        help: "put it in quotes, from its first word to its last")
    }
    let open = problem.hasSuffix("']'") ? "[" : "{"
    let close = open == "[" ? "]" : "}"
    let owner = start.line == place.line ? "" : " of line \(start.line)"
    return Self(
      place.line, place.column, "a comma or '\(close)' is missing here, for the '\(open)'\(owner)",
      help: "close it, or put a text that has quotes, ': ' or brackets in it in quotes")
  }

  private static func blanks(_ count: Int) -> String { count == 1 ? "1 blank" : "\(count) blanks" }
}
