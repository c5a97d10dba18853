import CYaml

/// What libyaml stumbles over where the line itself does not show the slip (`SyntaxSlip`), in a trainer's words and with what
/// to do: its own are for those who know its parser.
struct SyntaxProblem: Sendable {
  let code: DiagnosticCode
  let message: String
  let help: String
  /// Whether it is told where what it is about begins, and not where libyaml gave up.
  fileprivate let isToldAtStart: Bool

  private init(_ message: String, help: String, code: DiagnosticCode = .syntax, atStart: Bool = false) {
    (self.code, self.message, self.help, isToldAtStart) = (code, message, help, atStart)
  }

  static let tooDeep = SyntaxProblem(
    "this is nested deeper than \(Composer.depthLimit) levels",
    help: "a flow needs four or five; look for a bracket or an indent too many", code: .tooDeep)

  /// - `problem`, `context`: libyaml's words for what it met, and for what it was about.
  /// - `line`: Where that began, from 1.
  init(_ problem: String, _ context: String, line: Int) {
    let row = Self.table.first { problem.contains($0.problem) && context.contains($0.context) }
    let known = row?.told ?? Self.unknown
    (code, help, isToldAtStart) = (known.code, known.help, known.isToldAtStart)
    message = known.message.replacing("{line}", with: "\(line)")
  }

  private static let unknown = SyntaxProblem(
    "this cannot be read as YAML",
    help: "look at the indent, at quotes that are not closed, and at ': ' inside a text that is not quoted")
  private static let anchor = SyntaxProblem(
    "anchors (&name) and aliases (*name) are not used in scripts",
    help: "put text that begins with '*' or '&' in quotes", code: .anchor, atStart: true)
  private static let tag = SyntaxProblem(
    "tags (!name) are not used in scripts", help: "put text that begins with '!' in quotes", code: .tag)
  private static let directive = SyntaxProblem(
    "a line that begins with '%' is an instruction to YAML, and scripts need none",
    help: "leave it out, or put the text in quotes")
  private static let escape = SyntaxProblem(
    "no character is written so", help: "write two for a backslash in double quotes, or take single quotes")

  /// By libyaml's words; the first row of which both parts fit tells it.
  private static let table: [(problem: String, context: String, told: SyntaxProblem)] = [
    ("nesting level", "", tooDeep),
    ("", "alias", anchor), ("", "anchor", anchor),
    ("", "directive", directive), ("directive", "", directive), ("YAML document", "", directive),
    ("", " tag", tag), ("tag handle", "", tag),
    ("escape", "quoted scalar", escape), ("hexdecimal", "quoted scalar", escape),
    (
      "unexpected", "quoted scalar",
      SyntaxProblem(
        "this quotation mark is never closed",
        help: "close it; in single quotes an apostrophe is written twice, as in 'it\u{27}\u{27}s'",
        atStart: true)
    ),
    (
      "mapping values", "",
      SyntaxProblem(
        "no key may stand before this ':'",
        help: "put a text that holds ': ' in quotes, and indent a key like those beside it")
    ),
    (
      "mapping keys", "",
      SyntaxProblem("no '?' may stand here", help: "put a text that begins with '? ' in quotes")
    ),
    (
      "block sequence entries", "",
      SyntaxProblem(
        "no '- ' may stand here",
        help: "begin a list on a line of its own; put a text that begins with '- ' in quotes")
    ),
    (
      "expected key", "",
      SyntaxProblem(
        "this does not belong to the keys that begin in line {line}",
        help: "indent a key like those beside it; put all of a text into its quotes")
    ),
    (
      "'-' indicator", "",
      SyntaxProblem(
        "this does not belong to the list that begins in line {line}",
        help: "begin an item with '- ', indented like those beside it; put all of a text into its quotes")
    ),
    (
      "node content", "",
      SyntaxProblem("a value is missing here", help: "write it, or put the text in quotes")
    ),
    (
      "", "block scalar",
      SyntaxProblem(
        "the text that '|' or '>' begins goes wrong here",
        help: "end the line with that sign, and write the text below it, indented with blanks")
    ),
  ]
}

extension Report {
  /// What libyaml stumbled over, with its place.
  func add(_ parser: yaml_parser_t) {
    guard parser.error != YAML_READER_ERROR else {
      return add(
        .notText, at: place(ofByte: parser.problem_offset), "a character that no text has stands here",
        help: "remove it; of control characters a text has only line breaks and tabs")
    }
    let told = (
      problem: parser.problem.map { String(cString: $0) } ?? "",
      context: parser.context.map { String(cString: $0) } ?? ""
    )
    let place = place(parser.problem_mark)
    if lines[place.line].unicodeScalars.dropFirst(place.column - 1).first == "\t" {
      return add(.syntax, at: place, "a tab stands here", help: "indent with blanks; YAML takes no tabs")
    }
    let start = told.context.isEmpty ? place : self.place(parser.context_mark)
    if let slip = SyntaxSlip(told.problem, at: place, since: start, in: lines) {
      return add(
        .syntax, at: Place(file: file.name, line: slip.line, column: slip.column), slip.message,
        help: slip.help)
    }
    let problem = SyntaxProblem(told.problem, told.context, line: start.line)
    add(problem.code, at: problem.isToldAtStart ? start : place, problem.message, help: problem.help)
  }

  private func place(_ mark: yaml_mark_t) -> Place {
    Place(file: file.name, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  /// The place of a byte, counted from 0.
  func place(ofByte offset: Int) -> Place {
    let lines = file.bytes.prefix(offset).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let before = String(decoding: lines.last ?? [], as: UTF8.self)
    return Place(file: file.name, line: lines.count, column: before.unicodeScalars.count + 1)
  }
}
