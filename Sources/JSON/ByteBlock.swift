/// Sixteen bytes of text looked at together, as two words.
///
/// Subtracting borrows into the high bit of each byte that is too small. A borrow that spills over may
/// accuse the byte after a special one of its word, but none is ever acquitted, so the first that is accused is sure, and
/// so is a block in which none is.
enum ByteBlock {
  typealias Words = SIMD2<UInt64>

  static let size = 16

  /// Whether some byte is a control character, a quote or a backslash.
  static func holdsSpecial(_ words: Words) -> Bool {
    let accused = special(words)
    return accused[0] | accused[1] != 0
  }

  /// The place of the first byte, in the order of memory, that is a control character, a quote, a backslash or none of
  /// ASCII; nil where there is none.
  static func firstUnplain(_ words: Words) -> Int? {
    let accused = special(words) | words & Words(repeating: highBits)
    if accused[0] | accused[1] == 0 { return nil }
    return accused[0] != 0 ? place(accused[0]) : 8 + place(accused[1])
  }

  private static func place(_ accused: UInt64) -> Int { accused.littleEndian.trailingZeroBitCount / 8 }

  /// The high bits of the bytes that are accused.
  private static func special(_ words: Words) -> Words {
    let ones = Words(repeating: 0x0101_0101_0101_0101)
    let quotes = (words ^ (ones &* UInt64(UInt8(ascii: "\"")))) &- ones
    let slashes = (words ^ (ones &* UInt64(UInt8(ascii: "\\")))) &- ones
    let controls = words &- ones &* 0x20
    return (quotes | slashes | controls) & ~words & Words(repeating: highBits)
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
}
