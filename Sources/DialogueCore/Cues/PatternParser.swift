extension Pattern {
  /// Reads a pattern; throws where it is not well formed.
  public init(parsing source: String) throws(PatternError) {
    var parser = PatternParser(source)
    self.init(source: source, root: try parser.parse())
  }
}

/// Why a text is no pattern, and where.
public struct PatternError: Error, Equatable, Sendable {
  /// What is wrong and what to write instead, as one clause.
  public let reason: String
  /// Unicode scalars from the start of the pattern.
  public let offset: Int
}

/// Recursive descent over the pattern's scalars.
private struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var depth = 0

  private static let longestGap = 12
  private static let deepest = 12

  init(_ source: String) { scalars = Array(source.unicodeScalars) }

  mutating func parse() throws(PatternError) -> Pattern.Element {
    let root = try alternatives()
    if let extra = peek { throw error("'\(extra)' closes nothing; remove it") }
    guard takesWords(root) else { throw PatternError(reason: "a pattern needs at least one word", offset: 0) }
    return root
  }

  private var peek: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private func error(_ reason: String) -> PatternError { PatternError(reason: reason, offset: place) }

  private mutating func skipSpace() {
    while let scalar = peek, scalar.isSpace { place += 1 }
  }

  private mutating func alternatives() throws(PatternError) -> Pattern.Element {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw error("brackets are nested too deeply; use a list") }
    var choices = [try sequence()]
    while peek == "|" {
      place += 1
      choices.append(try sequence())
    }
    return choices.count == 1 ? choices[0] : .oneOf(choices)
  }

  private mutating func sequence() throws(PatternError) -> Pattern.Element {
    var parts: [Pattern.Element] = []
    skipSpace()
    while let scalar = peek, scalar != "|", scalar != ")", scalar != "]" {
      parts.append(try part())
      skipSpace()
    }
    guard !parts.isEmpty else {
      throw error("nothing stands here; write a word, or [..] around what may be missing")
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func part() throws(PatternError) -> Pattern.Element {
    switch scalars[place] {
    case "(": return try group(closing: ")")
    case "[": return .optional(try group(closing: "]"))
    case "!":
      place += 1
      guard let next = peek, !next.isSpace else {
        throw error("'!' needs a word or a group after it")
      }
      return .unless(try part())
    case "^": return .edge(doubled("^") ? .sentenceStart : .clauseStart)
    case "$": return .edge(doubled("$") ? .sentenceEnd : .clauseEnd)
    case "~":
      place += 1
      let name = run { $0 == "_" || $0 == "-" || $0.isLetterOrDigit }
      guard !name.isEmpty else { throw error("'~' needs the name of a list after it") }
      return .list(name)
    case ".": return try gap()
    case "_":
      place += 1
      return .anyWord
    default: return try word()
    }
  }

  private mutating func group(closing: Unicode.Scalar) throws(PatternError) -> Pattern.Element {
    place += 1
    let inner = try alternatives()
    guard peek == closing else { throw error("'\(closing)' is missing") }
    place += 1
    return inner
  }

  private mutating func doubled(_ scalar: Unicode.Scalar) -> Bool {
    place += 1
    guard peek == scalar else { return false }
    place += 1
    return true
  }

  private mutating func gap() throws(PatternError) -> Pattern.Element {
    let dots = run { $0 == "." }
    guard dots.count == 2 else { throw error("a gap is written '..' or '..5'") }
    let digits = run { ("0"..."9").contains($0) }
    let length = digits.isEmpty ? 3 : Int(digits) ?? 0
    guard (1...Self.longestGap).contains(length) else {
      throw error("a gap spans 1 to \(Self.longestGap) words")
    }
    return .gap(length)
  }

  private mutating func word() throws(PatternError) -> Pattern.Element {
    let text = run { !$0.isSpace && !$0.isSign }
    var core = text
    while let last = core.last, ",.;:?".contains(last) { core.removeLast() }
    guard core.contains(where: { $0.isLetter || $0.isNumber || $0 == "&" }) else {
      throw error("'\(text)' is no word; leave punctuation out")
    }
    if core.last == "+" { return .forms(String(core.dropLast()).lowercased()) }
    if core.last == "*" { return .beginning(String(core.dropLast()).lowercased()) }
    return .word(core.lowercased())
  }

  private mutating func run(while belongs: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = peek, belongs(scalar) {
      text.append(scalar)
      place += 1
    }
    return String(text)
  }

  private func takesWords(_ element: Pattern.Element) -> Bool {
    switch element {
    case .word, .forms, .beginning, .anyWord, .list: true
    case .gap, .optional, .unless, .edge: false
    case .sequence(let parts): parts.contains(where: takesWords)
    case .oneOf(let choices): choices.allSatisfy(takesWords)
    }
  }
}

extension Unicode.Scalar {
  // Nearly all patterns are ASCII, and looking properties up is slow.
  fileprivate var isSpace: Bool {
    isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace
  }

  fileprivate var isLetterOrDigit: Bool {
    isASCII
      ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
      : properties.isAlphabetic
  }

  /// What ends a word because it means something in a pattern.
  fileprivate var isSign: Bool {
    switch self {
    case "(", ")", "[", "]", "|", "!", "^", "$", "~", "_": true
    default: false
    }
  }
}
