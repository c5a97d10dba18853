/// A stretch of ASCII that stands in a JSON string as it is: no control character, quote or backslash.
enum TextRun {
  /// Where the run from an offset ends: at the first byte that needs a second look, or at the end.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    let raw = UnsafeRawBufferPointer(bytes)
    while offset + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if let place = ByteWord.firstUnplain(word) { return offset + place }
      offset += 8
    }
    while offset < bytes.count, isPlain(bytes[offset]) { offset += 1 }
    return offset
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
