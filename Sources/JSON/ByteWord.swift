/// Eight bytes of text looked at together.
///
/// Subtracting borrows into the high bit of each byte that is too small. A borrow that spills over may
/// accuse the byte after a special one, but none is ever acquitted, so the first that is accused is sure, and so is a word
/// in which none is.
enum ByteWord {
  /// Whether some byte is a control character, a quote or a backslash.
  static func holdsSpecial(_ word: UInt64) -> Bool { special(word) != 0 }

  /// The place of the first byte, in the order of memory, that is a control character, a quote, a backslash or none of
  /// ASCII; nil where there is none.
  static func firstUnplain(_ word: UInt64) -> Int? {
    let word = word.littleEndian
    let accused = special(word) | word & highBits
    return accused == 0 ? nil : accused.trailingZeroBitCount / 8
  }

  /// The high bits of the bytes that are accused.
  private static func special(_ word: UInt64) -> UInt64 {
    let quotes = (word ^ (ones &* UInt64(UInt8(ascii: "\"")))) &- ones
    let slashes = (word ^ (ones &* UInt64(UInt8(ascii: "\\")))) &- ones
    let controls = word &- ones &* 0x20
    return (quotes | slashes | controls) & ~word & highBits
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
}
