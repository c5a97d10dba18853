extension JSONReader {
  /// Reads a string; the offset is at its opening quote.
  mutating func string() throws(JSONError) -> String {
    offset += 1
    let start = offset
    try skipPlain()
    if bytes[offset] == UInt8(ascii: "\"") {
      let text = UnsafeBufferPointer(rebasing: bytes[start..<offset])
      offset += 1
      return String(decoding: text, as: UTF8.self)
    }
    return try escapedString(from: start)
  }

  /// Steps over a string; the offset is at its opening quote.
  ///
  /// - Returns: Whether something in it is escaped.
  mutating func skipString() throws(JSONError) -> Bool {
    offset += 1
    try skipPlain()
    if take(UInt8(ascii: "\"")) { return false }
    var passedOver: [UInt8] = []
    while !take(UInt8(ascii: "\"")) {
      passedOver.removeAll(keepingCapacity: true)
      try escape(into: &passedOver)
      try skipPlain()
    }
    return true
  }

  /// Goes on at the first backslash, copying what stands between the escapes.
  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var text = Array(bytes[start..<offset])
    while !take(UInt8(ascii: "\"")) {
      try escape(into: &text)
      let plain = offset
      try skipPlain()
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[plain..<offset]))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Stops at a quote or a backslash; refuses raw control characters and malformed UTF-8 on the way.
  private mutating func skipPlain() throws(JSONError) {
    while true {
      offset = TextRun.end(in: bytes, from: offset)
      guard let byte = peek else { throw error(.unexpectedEnd) }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): return
      case ..<0x20: throw error(.controlCharacter(byte))
      default: try skipScalar(from: byte)
      }
    }
  }

  /// Steps over one scalar of two to four bytes; the table is number 3-7 of the Unicode Standard.
  private mutating func skipScalar(from first: UInt8) throws(JSONError) {
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xc2...0xdf: (2, 0x80...0xbf)
      case 0xe0: (3, 0xa0...0xbf)
      case 0xed: (3, 0x80...0x9f)
      case 0xe1...0xef: (3, 0x80...0xbf)
      case 0xf0: (4, 0x90...0xbf)
      case 0xf1...0xf3: (4, 0x80...0xbf)
      case 0xf4: (4, 0x80...0x8f)
      default: throw error(.invalidUTF8)
      }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]),
      bytes[(offset + 2)..<(offset + length)].allSatisfy({ $0 & 0xc0 == 0x80 })
    else { throw error(.invalidUTF8) }
    offset += length
  }

  /// Reads one escape; the offset is at its backslash.
  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let start = offset
    offset += 1
    guard let byte = peek else { throw error(.unexpectedEnd) }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0c)
    case UInt8(ascii: "n"): text.append(0x0a)
    case UInt8(ascii: "r"): text.append(0x0d)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try scalar(escapedAt: start)).utf8)
    default: throw error(.badEscape, at: start)
    }
  }

  /// Reads the hex digits after `\u`, and the second half of a pair where there is one.
  private mutating func scalar(escapedAt start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try hexDigits(escapedAt: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xdc00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw error(.loneSurrogate, at: start)
    }
    let second = try hexDigits(escapedAt: start)
    guard 0xdc00...0xdfff ~= second,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
    else { throw error(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func hexDigits(escapedAt start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek else { throw error(.unexpectedEnd) }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw error(.badEscape, at: start)
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}
