/// Copies text into a JSON string, escaping what must be: control characters, quotes and backslashes.
enum Escape {
  /// - Parameter target: Room for six times the bytes of the text.
  /// - Returns: How many bytes were written.
  static func copy(_ text: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>) -> Int {
    let source = UnsafeRawBufferPointer(text)
    let raw = UnsafeMutableRawPointer(target)
    var (from, to) = (0, 0)
    while from + 8 <= source.count {
      let word = source.loadUnaligned(fromByteOffset: from, as: UInt64.self)
      raw.storeBytes(of: word, toByteOffset: to, as: UInt64.self)
      if ByteWord.holdsSpecial(word) {
        for byte in text[from..<(from + 8)] { to += write(byte, to: target + to) }
      } else {
        to += 8
      }
      from += 8
    }
    for byte in text[from...] { to += write(byte, to: target + to) }
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
