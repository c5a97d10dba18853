/// A place in a pattern's UTF-8, and what can be taken there. A stretch is a range of bytes.
struct PatternCursor {
  private let bytes: [UInt8]
  private var place = 0

  init(_ source: String) { bytes = Array(source.utf8) }

  /// The byte that stands here; nil at the end.
  var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  func isAt(_ sign: Unicode.Scalar) -> Bool { place < bytes.count && bytes[place] == UInt8(ascii: sign) }

  /// Passes over the sign that stands here.
  mutating func pass() { place += 1 }

  /// Passes over a sign, and says how often it stands again right behind it.
  mutating func passRepeats(of sign: Unicode.Scalar, atMost limit: Int) -> Int {
    place += 1
    var count = 0
    while count < limit, isAt(sign) {
      place += 1
      count += 1
    }
    return count
  }

  /// Whether there was any.
  @discardableResult
  mutating func passSpace() -> Bool { !run(while: \.isSpace, beyondAscii: \.isWhitespace).isEmpty }

  mutating func takeDots() -> Int { run { $0 == UInt8(ascii: ".") }.count }

  mutating func takeDigits() -> String { text(run(while: \.isDigit)) }

  /// Empty where none stands.
  mutating func takeName() -> String { text(run(while: \.isName, beyondAscii: \.isAlphabetic)) }

  /// All that stands here up to space or a sign that means something in a pattern.
  mutating func takeWord() -> Range<Int> {
    run {
      !$0.isSpace && !$0.isSign
    } beyondAscii: {
      !$0.isWhitespace
    }
  }

  /// A word without the punctuation behind it, and its last byte; nil where it has neither letter nor digit.
  func core(of word: Range<Int>) -> (word: Range<Int>, last: UInt8)? {
    var core = word
    while let last = core.last, bytes[last].isPunctuation { core.removeLast() }
    guard let last = core.last, hasLetter(core) else { return nil }
    return (core, bytes[last])
  }

  private func hasLetter(_ range: Range<Int>) -> Bool {
    if range.contains(where: { bytes[$0].isLetterOrDigit || bytes[$0] == UInt8(ascii: "&") }) { return true }
    // Looking properties up is slow, and seldom needed.
    return text(range).contains { $0.isLetter || $0.isNumber }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func lowered(_ range: Range<Int>) -> String {
    // Nearly all is in lower case already.
    let isLower = bytes[range].allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    return isLower ? text(range) : text(range).lowercased()
  }

  /// What is wrong here.
  func error(_ reason: String) -> PatternError {
    PatternError(reason: reason, offset: bytes[..<place].count { $0 & 0xC0 != 0x80 })
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
}

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

/// Lets a byte be held against the sign that it is.
func ~= (sign: Unicode.Scalar, byte: UInt8) -> Bool { UInt8(ascii: sign) == byte }
