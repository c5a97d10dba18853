/// Cuts the text of a condition into its tokens.
struct ConditionScanner {
  private let text: String.UnicodeScalarView
  private let scalars: [Unicode.Scalar]
  /// Where each scalar stands in the text, and where that ends.
  private let places: [String.Index]
  private let parts: Word.Parts
  private var index = 0

  init(_ source: Word) {
    text = source.text.unicodeScalars
    scalars = Array(text)
    places = text.indices + [text.endIndex]
    parts = Word.Parts(of: source)
  }

  /// Just after the last word.
  var end: Word { parts.part("", offset: scalars.count, length: 1) }

  /// The next token; nil at the end.
  mutating func next() -> ConditionTokens.Token? {
    while index < scalars.count, [" ", "\n", "\t"].contains(scalars[index]) { index += 1 }
    guard index < scalars.count else { return nil }
    let start = index
    let kind = take()
    let range = kind == .quoted ? start + 1..<index - 1 : start..<index
    let word = parts.part(string(range), offset: range.lowerBound, length: range.count)
    return ConditionTokens.Token(kind: kind, word: word)
  }

  /// Passes over a token, and says what it is.
  private mutating func take() -> ConditionTokens.Kind {
    let start = index
    let scalar = scalars[index]
    index += 1
    switch scalar {
    case "(": return .open
    case ")": return .close
    case ",": return .comma
    case "<", ">", "=", "!":
      // `=>` and `=<` are signs of none, but one slip.
      if index < scalars.count,
        scalars[index] == "=" || (scalar == "=" && "<>".unicodeScalars.contains(scalars[index]))
      {
        index += 1
      }
      return ["!", "==", "=>", "=<"].contains(string(start..<index)) ? .stray : .comparison
    case "\"":
      while index < scalars.count, scalars[index] != "\"" { index += 1 }
      guard index < scalars.count else { return .stray }
      index += 1
      return .quoted
    case _ where Self.belongsToName(scalar) || scalar == "~":
      while index < scalars.count, Self.belongsToName(scalars[index]) { index += 1 }
      return Int(string(start..<index)).map { .number($0) } ?? .name
    default: return .stray
    }
  }

  private func string(_ range: Range<Int>) -> String {
    String(text[places[range.lowerBound]..<places[range.upperBound]])
  }

  static func belongsToName(_ scalar: Unicode.Scalar) -> Bool {
    isNameScalar(scalar) || scalar == "." || (!scalar.isASCII && scalar.properties.isAlphabetic)
  }
}
