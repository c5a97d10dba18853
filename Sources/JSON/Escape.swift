/// Copies text into a JSON string, escaping what must be: control characters, quotes and backslashes.
enum Escape {
  /// - Parameter target: Room for six times the bytes of the text.
  /// - Returns: How many bytes were written.
  static func copy(_ text: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>) -> Int {
    guard let start = text.baseAddress else { return 0 }
    let source = UnsafeRawPointer(start)
    let raw = UnsafeMutableRawPointer(target)
    var (from, to) = (0, 0)
    while from &+ ByteBlock.size <= text.count {
      let words = source.loadUnaligned(fromByteOffset: from, as: ByteBlock.Words.self)
      raw.storeBytes(of: words, toByteOffset: to, as: ByteBlock.Words.self)
      if ByteBlock.holdsSpecial(words) {
        for byte in text[from..<(from + ByteBlock.size)] { to += write(byte, to: target + to) }
      } else {
        to &+= ByteBlock.size
      }
      from &+= ByteBlock.size
    }
    return from == text.count ? to : copyRest(of: text, from: from, to: target, at: to)
  }

  /// The last bytes, fewer than a block: in one block or two halves, together with some before them that were copied as they
  /// are.
  @inline(__always)
  private static func copyRest(
    of text: UnsafeBufferPointer<UInt8>, from: Int, to target: UnsafeMutablePointer<UInt8>, at start: Int
  ) -> Int {
    guard let first = text.baseAddress else { return start }
    let source = UnsafeRawPointer(first)
    let raw = UnsafeMutableRawPointer(target)
    let rest = text.count &- from
    var to = start
    if text.count >= 16 {
      let words = source.loadUnaligned(fromByteOffset: text.count &- 16, as: ByteBlock.Words.self)
      if !ByteBlock.holdsSpecial(words) {
        raw.storeBytes(of: words, toByteOffset: to &+ rest &- 16, as: ByteBlock.Words.self)
        return to &+ rest
      }
    } else if text.count >= 8 {
      let first = source.loadUnaligned(as: UInt64.self)
      let last = source.loadUnaligned(fromByteOffset: text.count &- 8, as: UInt64.self)
      if !ByteBlock.holdsSpecial(ByteBlock.Words(first, last)) {
        raw.storeBytes(of: first, as: UInt64.self)
        raw.storeBytes(of: last, toByteOffset: text.count &- 8, as: UInt64.self)
        return text.count
      }
    } else if text.count >= 4 {
      let first = source.loadUnaligned(as: UInt32.self)
      let last = source.loadUnaligned(fromByteOffset: text.count &- 4, as: UInt32.self)
      if !ByteBlock.holdsSpecial(ByteBlock.Words(repeating: UInt64(first) << 32 | UInt64(last))) {
        raw.storeBytes(of: first, as: UInt32.self)
        raw.storeBytes(of: last, toByteOffset: text.count &- 4, as: UInt32.self)
        return text.count
      }
    }
    for byte in text[from...] { to &+= write(byte, to: target + to) }
    return to
  }

  private static func write(_ byte: UInt8, to target: UnsafeMutablePointer<UInt8>) -> Int {
    if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      target[0] = byte
      return 1
    }
    target[0] = UInt8(ascii: "\\")
    switch byte {
    case 0x08: target[1] = UInt8(ascii: "b")
    case 0x09: target[1] = UInt8(ascii: "t")
    case 0x0a: target[1] = UInt8(ascii: "n")
    case 0x0c: target[1] = UInt8(ascii: "f")
    case 0x0d: target[1] = UInt8(ascii: "r")
    case 0x20...: target[1] = byte
    default:
      target[1] = UInt8(ascii: "u")
      target[2] = UInt8(ascii: "0")
      target[3] = UInt8(ascii: "0")
      target[4] = UInt8(ascii: "0") + byte >> 4
      target[5] = hexDigit(byte & 0x0f)
      return 6
    }
    return 2
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
