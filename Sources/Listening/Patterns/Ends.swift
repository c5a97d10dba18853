/// With which words matches begin and end, so that a choice is left alone where none of them stands.
struct Ends: Sendable {
  private(set) var firsts: Signature
  private(set) var lasts: Signature

  /// What cannot be told: any words, or none.
  static let any = Ends(firsts: .any, lasts: .any)

  init(firsts: Signature, lasts: Signature) {
    self.firsts = firsts
    self.lasts = lasts
  }

  /// Matches of one of these words.
  init(_ words: [Vocabulary.Word]) {
    firsts = Signature(words)
    lasts = firsts
  }

  mutating func formUnion(_ other: Ends) {
    firsts.formUnion(other.firsts)
    lasts.formUnion(other.lasts)
  }
}

/// A set of words in 256 bits: a word whose bit is not there is none of them. Different words may share a bit.
struct Signature: Sendable {
  private var bits = SIMD4<UInt64>()

  init(_ words: [Vocabulary.Word]) { for word in words { bits[Self.place(word) >> 6] |= Self.bit(word) } }

  /// Lets every word pass, and none at all.
  static let any = {
    var signature = Signature([])
    signature.bits = SIMD4(repeating: .max)
    return signature
  }()

  mutating func formUnion(_ other: Signature) { bits |= other.bits }

  var isAny: Bool { bits == SIMD4(repeating: .max) }

  @inline(__always) func mayHold(_ word: Vocabulary.Word) -> Bool {
    bits[Self.place(word) >> 6] & Self.bit(word) != 0
  }

  @inline(__always) private static func place(_ word: Vocabulary.Word) -> Int {
    Int((UInt32(bitPattern: word) &* 0x9E37_79B1) >> 24)
  }

  @inline(__always) private static func bit(_ word: Vocabulary.Word) -> UInt64 {
    1 << UInt64(place(word) & 63)
  }
}
