/// Reads text as words, marks and quotation marks, once from left to right.
///
/// Emoji and symbols only separate. Every byte is looked at once, so the cost is linear whatever the text.
struct Scanner<Sink: WordSink> {
  private static var and: StaticString { "and" }

  let text: UnsafeBufferPointer<UInt8>
  private(set) var place = 0
  private(set) var scalar: Int32 = 0
  /// The last word or number: as it stands in the text where that is how it is folded, else its bytes.
  var plain = 0..<0
  var folded: FoldedBytes
  var sink: Sink

  private init(_ text: UnsafeBufferPointer<UInt8>, _ folded: FoldedBytes, _ sink: Sink) {
    self.text = text
    self.folded = folded
    self.sink = sink
  }

  static func scan(_ text: String, into sink: Sink) -> Sink {
    var text = text
    return text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: FoldedBytes.longest) { memory in
        var scanner = Scanner(bytes, FoldedBytes(memory), sink)
        scanner.run()
        return scanner.sink
      }
    }
  }

  func byte(_ offset: Int = 0) -> UInt8 {
    let index = place + offset
    return index >= 0 && index < text.count ? text[index] : 0x20
  }

  /// Moves on by one scalar of so many bytes.
  mutating func pass(_ bytes: Int = 1) {
    place += bytes
    scalar += 1
  }

  /// Moves on to a place.
  mutating func pass(to end: Int) {
    scalar += Int32(text[place..<end].count { $0 & 0xC0 != 0x80 })
    place = end
  }

  private mutating func run() {
    while place < text.count {
      let byte = text[place]
      switch byte {
      case 0x20, 0x09, 0x0D: pass()
      case 0x61...0x7A, 0x41...0x5A: word()
      case 0x30...0x39: numeral()
      case 0x24 where Ascii.isDigit(self.byte(1)): numeral()
      case 0x80...: beyondAscii()
      default: punctuation(byte)
      }
    }
  }

  private mutating func punctuation(_ byte: UInt8) {
    switch byte {
    case 0x0A: sink.mark(.sentence)
    case 0x2E:  // . and ...
      if self.byte(1) == 0x2E {
        sink.mark(.clause)
      } else if !isAbbreviated {
        sink.mark(.sentence)
      }
    case 0x21: sink.mark(.sentence)
    case 0x3F: sink.mark(.question)
    case 0x2C, 0x28, 0x29, 0x3A: sink.mark(.comma)
    case 0x3B: sink.mark(.sentence)
    case 0x2D where self.byte(-1) == 0x20 || self.byte(1) == 0x20 || self.byte(1) == 0x2D: sink.mark(.clause)
    case 0x22 where !Ascii.isDigit(self.byte(-1)): sink.quote(.straight)
    case 0x27, 0x60: apostrophe(length: 1)
    case 0x26: sink.word(Folded(Self.and.bytes), Shape(start: scalar, end: scalar + 1))
    default: break
    }
    pass()
  }

  private var isAbbreviated: Bool {
    Abbreviation.holds(plain.isEmpty ? folded.bytes : slice(plain))
  }

  private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[range])
  }

  /// An apostrophe outside a word: it may open or close a quotation.
  private mutating func apostrophe(length: Int) {
    if Ascii.isLetter(byte(length)) && !Ascii.isLetter(byte(-1)) {
      sink.quote(.singleOpen)
    } else {
      sink.quote(.singleClose)
    }
  }

  private mutating func beyondAscii() {
    let (length, kind) = Utf8.kind(text, at: place)
    switch kind {
    case .letter: word()
    case .currency:
      if Ascii.isDigit(byte(length)) { numeral() } else { pass(length) }
    case .apostrophe:
      apostrophe(length: length)
      pass(length)
    case .openSingle:
      sink.quote(.singleOpen)
      pass(length)
    case .openQuote:
      sink.quote(.open)
      pass(length)
    case .closeQuote:
      sink.quote(.close)
      pass(length)
    case .dash, .ellipsis:
      sink.mark(.clause)
      pass(length)
    case .other: pass(length)
    }
  }

  /// A word in plain small letters is its own folding; any other is folded byte by byte.
  private mutating func word() {
    var end = place
    var letters = Letters()
    var signs = Evenness.Signs()
    while end < text.count, Ascii.isSmall(text[end]) {
      letters.take(text[end])
      signs.see(text[end])
      end += 1
    }
    let length = end - place
    guard length <= FoldedBytes.longest, !signs.mayDiffer(length), endsWord(end, length) else {
      return foldedWord()
    }
    plain = place..<end
    let shape = Shape(start: scalar, end: scalar + Int32(length))
    place = end
    scalar = shape.end
    sink.word(Folded(slice(plain), letters), shape)
  }

  /// Whether a word of so many small letters and digits is over.
  @inline(__always) private func endsWord(_ place: Int, _ length: Int) -> Bool {
    guard place < text.count else { return true }
    let byte = text[place]
    if byte == 0x20 { return looseApostrophe(at: place) == nil }
    return byte < 0x80 && byte != 0x27 && !Ascii.isLetter(byte) && (byte != 0x2E || length != 1)
  }
}
