import DialogueCore

/// The words of a condition, each with its place: `heat < 45 and done own`.
struct ConditionTokens {
  enum Kind: Equatable {
    /// A name or a word of the language; may hold letters, digits, `-`, `_`, `.`, and begin with `~`.
    case name
    case number(Int)
    /// `<` `<=` `=` `!=` `>=` `>`
    case comparison
    case open, close, comma
    /// A text in double quotes, here without them.
    case quoted
    /// A character that no condition has.
    case stray
  }

  struct Token {
    let kind: Kind
    let word: Word
    var text: String { word.text }
  }

  private(set) var rest: ArraySlice<Token>
  /// Just after the last word, for what is missing at the end.
  let end: Word
  private let report: Report

  init(_ source: Word, _ report: Report) {
    self.report = report
    var scanner = ConditionScanner(source)
    var tokens: [Token] = []
    while let token = scanner.next() { tokens.append(token) }
    rest = tokens[...]
    end = scanner.end
  }

  var next: Token? { rest.first }

  /// Takes the next token if it is this word.
  mutating func take(_ word: String) -> Bool {
    guard let next, next.kind == .name, next.text == word else { return false }
    rest.removeFirst()
    return true
  }

  mutating func take(_ kind: Kind) -> Token? {
    guard let next, next.kind == kind else { return nil }
    return rest.removeFirst()
  }

  mutating func takeNumber() -> Int? {
    guard let next, case .number(let number) = next.kind else { return nil }
    rest.removeFirst()
    return number
  }

  /// The name of a thing of this kind, which is noted as used; nil, and a report, where none stands here.
  mutating func takeName(of kind: NameKind) -> String? {
    guard let token = take(.name) else { return fail("expected the name of a \(kind.rawValue)") }
    report.refer(kind, token.word)
    return token.text
  }

  /// Nil, and a report, where no role stands here.
  mutating func takeRole() -> Role? {
    guard let token = take(.name) else { return fail("expected customer, manager, coach or self") }
    if let role = Role(rawValue: token.text) { return role }
    report.notAChoice(token.word, among: Role.allCases.map(\.rawValue))
    return nil
  }

  /// Reports that something else is wanted at the next word, or after the last one; gives nil for it.
  func fail<Value>(_ wanted: String, help: String = "") -> Value? {
    let found = next.map { ", found '\($0.text)'" } ?? ""
    let sign = next.flatMap { ["==": "=", "=>": ">=", "=<": "<="][$0.text] }
    report.add(
      .condition, at: (next?.word ?? end).place, wanted + found, help: sign.map { "write '\($0)'" } ?? help)
    return nil
  }
}
