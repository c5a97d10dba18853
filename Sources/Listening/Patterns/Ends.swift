/// With which words the matches of a group begin and end, so that it is left alone where none of them stands.
struct Ends: Sendable {
  let firsts: Signature
  let lasts: Signature
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
