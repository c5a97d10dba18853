/// A UUID made of a name, always the same for the same name (RFC 4122, version 5, in the name space of URLs).
struct NamedUUID: CustomStringConvertible {
  /// 16 bytes.
  private let bytes: [UInt8]

  init(_ name: String) {
    var bytes = Array(SHA1.digest(of: Self.urls + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  /// In lower case, with dashes.
  var description: String {
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      if byte < 0x10 { text += "0" }
      text += String(byte, radix: 16)
    }
    return text
  }

  /// 6ba7b811-9dad-11d1-80b4-00c04fd430c8
  private static let urls: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]
}
