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

/// Recursive descent over the pattern's UTF-8; nearly all patterns are ASCII, and there are thousands.
private struct PatternParser {
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  private static let longestGap = 12
  private static let deepest = 12

  init(_ source: String) { bytes = Array(source.utf8) }

  mutating func parse() throws(PatternError) -> Pattern.Element {
    let root = try alternatives()
    guard place == bytes.count else {
      throw error("'\(Unicode.Scalar(bytes[place]))' closes nothing; remove it")
    }
    guard takesWords(root) else { throw PatternError(reason: "a pattern needs at least one word", offset: 0) }
    return root
  }

  private func isAt(_ sign: Unicode.Scalar) -> Bool {
    place < bytes.count && bytes[place] == UInt8(ascii: sign)
  }

  private func error(_ reason: String) -> PatternError {
    PatternError(reason: reason, offset: bytes[..<place].count { $0 & 0xC0 != 0x80 })
  }

  private mutating func skipSpace() {
    _ = run {
      $0.isSpace
    } beyondAscii: {
      $0.isWhitespace
    }
  }

  private mutating func alternatives() throws(PatternError) -> Pattern.Element {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw error("brackets are nested too deeply; use a list") }
    let first = try sequence()
    guard isAt("|") else { return first }
    var choices = [first]
    while isAt("|") {
      place += 1
      choices.append(try sequence())
    }
    return .oneOf(choices)
  }

  private mutating func sequence() throws(PatternError) -> Pattern.Element {
    var parts: [Pattern.Element] = []
    var only: Pattern.Element?
    skipSpace()
    while place < bytes.count, !isAt("|"), !isAt(")"), !isAt("]") {
      let part = try part()
      if let first = only {
        parts = [first, part]
        only = nil
      } else if parts.isEmpty {
        only = part
      } else {
        parts.append(part)
      }
      skipSpace()
    }
    if let only { return only }
    guard !parts.isEmpty else {
      throw error("nothing stands here; write a word, or [..] around what may be missing")
    }
    return .sequence(parts)
  }

  private mutating func part() throws(PatternError) -> Pattern.Element {
    switch bytes[place] {
    case "(": return try group(closing: ")")
    case "[": return .optional(try group(closing: "]"))
    case "!":
      place += 1
      let start = place
      skipSpace()
      guard place == start, place < bytes.count else {
        place = start
        throw error("'!' needs a word or a group after it")
      }
      return .unless(try part())
    case "^": return .edge([.clauseStart, .sentenceStart, .textStart][repeats(of: "^", atMost: 2)])
    case "$": return .edge([.clauseEnd, .sentenceEnd, .textEnd][repeats(of: "$", atMost: 2)])
    case "~":
      place += 1
      let name = run {
        $0.isName
      } beyondAscii: {
        $0.isAlphabetic
      }
      guard !name.isEmpty else { throw error("'~' needs the name of a list after it") }
      return .list(text(name))
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
    guard isAt(closing) else { throw error("'\(closing)' is missing") }
    place += 1
    return inner
  }

  /// Passes over a sign, and says how often it stands again right behind it.
  private mutating func repeats(of sign: Unicode.Scalar, atMost limit: Int) -> Int {
    place += 1
    var count = 0
    while count < limit, isAt(sign) {
      place += 1
      count += 1
    }
    return count
  }

  private mutating func gap() throws(PatternError) -> Pattern.Element {
    let dots = run { "." ~= $0 }
    guard dots.count == 2 else { throw error("a gap is written '..' or '..5'") }
    let digits = run { $0.isDigit }
    let length = digits.isEmpty ? 3 : Int(text(digits)) ?? 0
    guard (1...Self.longestGap).contains(length) else {
      throw error("a gap spans 1 to \(Self.longestGap) words")
    }
    return .gap(length)
  }

  private mutating func word() throws(PatternError) -> Pattern.Element {
    let whole = run {
      !$0.isSpace && !$0.isSign
    } beyondAscii: {
      !$0.isWhitespace
    }
    var core = whole
    while let last = core.last, bytes[last].isPunctuation { core.removeLast() }
    guard hasLetter(core) else { throw error("'\(text(whole))' is no word; leave punctuation out") }
    switch bytes[core.upperBound - 1] {
    case "+": return .forms(lowered(core.dropLast()))
    case "*": return .beginning(lowered(core.dropLast()))
    default: return .word(lowered(core))
    }
  }

  private func hasLetter(_ range: Range<Int>) -> Bool {
    if range.contains(where: { bytes[$0].isLetterOrDigit || "&" ~= bytes[$0] }) { return true }
    // Looking properties up is slow, and seldom needed.
    return text(range).contains { $0.isLetter || $0.isNumber }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func lowered(_ range: Range<Int>) -> String {
    // Nearly all is in lower case already.
    let isLower = bytes[range].allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    return isLower ? text(range) : text(range).lowercased()
  }

  /// Passes over what belongs, and says where that was.
  @inline(__always)
  private mutating func run(
    while belongs: (UInt8) -> Bool, beyondAscii: (Unicode.Scalar.Properties) -> Bool = { _ in false }
  ) -> Range<Int> {
    let start = place
    while place < bytes.count {
      if bytes[place] < 0x80 {
        guard belongs(bytes[place]) else { break }
        place += 1
      } else {
        let (scalar, length) = scalar()
        guard beyondAscii(scalar.properties) else { break }
        place += length
      }
    }
    return start..<place
  }

  /// The scalar beyond ASCII that stands here, and its length in bytes.
  private func scalar() -> (Unicode.Scalar, length: Int) {
    let end = bytes[(place + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
    return (text(place..<end).unicodeScalars.first ?? "\u{FFFD}", end - place)
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

/// Lets a byte be held against the sign that it is.
private func ~= (sign: Unicode.Scalar, byte: UInt8) -> Bool { UInt8(ascii: sign) == byte }

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }

  fileprivate var isLetterOrDigit: Bool { (0x61...0x7A).contains(self | 0x20) || isDigit }

  fileprivate var isName: Bool { isLetterOrDigit || "_" ~= self || "-" ~= self }

  /// What may follow a word without being part of it.
  fileprivate var isPunctuation: Bool {
    switch self {
    case ",", ".", ";", ":", "?": true
    default: false
    }
  }

  /// What ends a word because it means something in a pattern.
  fileprivate var isSign: Bool {
    switch self {
    case "(", ")", "[", "]", "|", "!", "^", "$", "~", "_": true
    default: false
    }
  }
}
