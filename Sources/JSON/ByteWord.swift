/// Eight bytes of text looked at together.
///
/// Subtracting borrows into the high bit of each byte that is too small. A borrow that spills over may
/// accuse the byte after a special one, but none is ever acquitted, so a word without a special byte is sure.
enum ByteWord {
  /// Whether some byte is a control character, a quote or a backslash.
  static func holdsSpecial(_ word: UInt64) -> Bool {
    let quotes = (word ^ (ones &* UInt64(UInt8(ascii: "\"")))) &- ones
    let slashes = (word ^ (ones &* UInt64(UInt8(ascii: "\\")))) &- ones
    let controls = word &- ones &* 0x20
    return (quotes | slashes | controls) & ~word & highBits != 0
  }

  /// Whether some byte is none of ASCII.
  static func holdsNonASCII(_ word: UInt64) -> Bool { word & highBits != 0 }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
}
