/// A stretch of ASCII that stands in a JSON string as it is: no control character, quote or backslash.
enum TextRun {
  /// Where the run from an offset ends: at the first byte that needs a second look, or at the end.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    let raw = UnsafeRawBufferPointer(bytes)
    while offset + ByteBlock.size <= raw.count {
      let words = raw.loadUnaligned(fromByteOffset: offset, as: ByteBlock.Words.self)
      if let place = ByteBlock.firstUnplain(words) { return offset + place }
      offset += ByteBlock.size
    }
    while offset < bytes.count, isPlain(bytes[offset]) { offset += 1 }
    return offset
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
