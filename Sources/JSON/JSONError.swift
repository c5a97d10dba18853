/// Why a text is not JSON that we accept, and where.
public struct JSONError: Error, Hashable, Sendable {
  public let reason: Reason

  /// Bytes before the fault, from 0.
  public let offset: Int

  /// The line of the fault, from 1; lines end at `\n`.
  public let line: Int

  /// The byte of the fault within its line, from 1.
  public let column: Int

  public enum Reason: Hashable, Sendable {
    /// The text stops in the middle of a value.
    case unexpectedEnd
    /// A byte that cannot stand here, and what could.
    case unexpectedByte(UInt8, wanted: String)
    /// Something follows the value.
    case trailingBytes
    /// A string holds a raw control character, which must be written as an escape.
    case controlCharacter(UInt8)
    /// A backslash is followed by something that is no escape.
    case badEscape
    /// Half of a surrogate pair stands alone.
    case loneSurrogate
    /// The bytes are no well-formed UTF-8: overlong, truncated, a surrogate, or beyond U+10FFFF.
    case invalidUTF8
    /// A byte order mark outside a string.
    case byteOrderMark
    /// The number does not fit the range of a double.
    case numberOutOfRange
    /// An object names the same member twice.
    case duplicateMember(String)
    /// More nesting than the limit.
    case tooDeep(limit: Int)
    /// More bytes than the limit.
    case tooLong(limit: Int)
  }

  init(_ reason: Reason, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    self.reason = reason
    self.offset = offset
    self.line = before.count { $0 == UInt8(ascii: "\n") } + 1
    self.column = offset - lineStart + 1
  }
}

extension JSONError: CustomStringConvertible {
  /// The place and the reason in one sentence, such as `line 1, byte 9: the member "id" is there twice`.
  public var description: String { "line \(line), byte \(column): \(reason)" }
}

extension JSONError.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unexpectedEnd: "the text ends in the middle of a value"
    case .unexpectedByte(let byte, let wanted): "expected \(wanted), found \(Self.name(of: byte))"
    case .trailingBytes: "something follows the value"
    case .controlCharacter(let byte): "a string holds \(Self.name(of: byte)) without an escape"
    case .badEscape: "a backslash must be followed by one of \" \\ / b f n r t or u and four hex digits"
    case .loneSurrogate: "half of a surrogate pair stands alone"
    case .invalidUTF8: "the bytes are not valid UTF-8"
    case .byteOrderMark: "a byte order mark stands outside a string"
    case .numberOutOfRange: "the number is too large for a double"
    case .duplicateMember(let name): "the member \(JSON.text(of: .string(name))) is there twice"
    case .tooDeep(let limit): "more than \(limit) arrays and objects inside one another"
    case .tooLong(let limit): "the text is longer than \(limit) bytes"
    }
  }

  private static func name(of byte: UInt8) -> String {
    switch byte {
    case 0x21..<0x7f: "'\(Character(UnicodeScalar(byte)))'"
    case 0x20: "a space"
    default: "byte 0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16))"
    }
  }
}
