/// ASCII classes.
enum Ascii {
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  /// A small letter or a digit.
  @inline(__always) static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || isDigit(byte) }
}

/// What matters of the scalars beyond ASCII.
enum Utf8 {
  enum Kind {
    case letter, currency, apostrophe, openSingle, openQuote, closeQuote, dash, ellipsis, other
  }

  /// The length in bytes and the kind of the scalar that begins at `place`.
  static func kind(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> (length: Int, kind: Kind) {
    let lead = text[place]
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard place + length <= text.count else { return (text.count - place, .other) }
    switch lead {
    case 0xC2: return (2, text[place + 1] == 0xA3 ? .currency : .other)
    case 0xC3...0xDF: return (2, .letter)
    case 0xE2: return (3, generalPunctuation(text[place + 1], text[place + 2]))
    case 0xE0...0xEE: return (3, .letter)
    default: return (length, .other)
    }
  }

  private static func generalPunctuation(_ second: UInt8, _ third: UInt8) -> Kind {
    switch (second, third) {
    case (0x80, 0x99): .apostrophe
    case (0x80, 0x98): .openSingle
    case (0x80, 0x9C): .openQuote
    case (0x80, 0x9D): .closeQuote
    case (0x80, 0x92...0x95): .dash
    case (0x80, 0xA6): .ellipsis
    case (0x82, 0xAC): .currency
    default: .other
    }
  }

  /// The byte in lower case, as far as Latin-1 goes.
  static func lowered(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
    let byte = text[index]
    guard index > 0, text[index - 1] == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 else { return byte }
    return byte + 0x20
  }
}

/// Words after which a full stop ends no sentence.
enum Abbreviation {
  private static let all = [
    "mr", "mrs", "ms", "dr", "st", "vs", "etc", "eg", "ie", "approx", "inc", "ltd",
  ].map { packed($0.utf8) }

  static func holds(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count <= 6 && all.contains(packed(word))
  }

  /// Up to eight bytes as one number.
  private static func packed(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
