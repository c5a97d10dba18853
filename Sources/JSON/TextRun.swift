/// A stretch of ASCII that stands in a JSON string as it is: no control character, quote or backslash.
enum TextRun {
  /// Where the run from an offset ends: at the first byte that needs a second look, or at the end.
  ///
  /// Eight bytes are looked at together. `x - 0x01...` borrows into the high bit of each byte that is zero;
  /// a borrow that spills over into the next byte can only stop the run early, never late.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    let raw = UnsafeRawBufferPointer(bytes)
    while offset + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
      let slashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
      let special =
        (word &- ones &* 0x20) | (quotes &- ones) | (slashes &- ones) | word
      if special & highBits != 0 { break }
      offset += 8
    }
    while offset < bytes.count, isPlain(bytes[offset]) { offset += 1 }
    return offset
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
}
