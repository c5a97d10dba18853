/// The name of a session, safe to use as a file name.
///
/// 1 to 64 of the characters A-Z, a-z, 0-9, `.`, `_` and `-`, the first of them no dot; a later rehearsal under a name has
/// its number behind that, `sam.r2`, which does not count. There is no other way from a client's text to a path.
public struct SessionID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String

  /// - Throws: `badSessionID` for any other text.
  public init(_ text: String) throws(TranscriptError) {
    let name = Self.first(of: text) ?? text[...]
    guard (1...64).contains(name.utf8.count), text.utf8.first != UInt8(ascii: "."),
      text.utf8.allSatisfy(Self.isAllowed)
    else { throw TranscriptError(.badSessionID(text)) }
    self.text = text
  }

  /// The `number`th rehearsal under a name, from 1, is recorded under it, and from the second on with the number behind.
  ///
  /// - Throws: `badSessionID` where the name has a number already, and no room for another.
  public func rehearsal(_ number: Int) throws(TranscriptError) -> SessionID {
    number == 1 ? self : try SessionID("\(text).r\(number)")
  }

  /// The name of the first rehearsal where this is a later one: `sam` of `sam.r2`; else nil.
  public var first: SessionID? { Self.first(of: text).flatMap { try? SessionID(String($0)) } }

  /// Which rehearsal of the session this is, from 1: 2 of `sam.r2`.
  public var number: Int { Self.first(of: text).flatMap { Int(text.dropFirst($0.count + 2)) } ?? 1 }

  private static func first(of text: String) -> Substring? {
    guard let dot = text.lastIndex(of: "."), text[dot...].hasPrefix(".r") else { return nil }
    let digits = text[dot...].dropFirst(2)
    return (1...9).contains(digits.utf8.count) && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? text[..<dot] : nil
  }

  public var description: String { text }
  public static func < (left: SessionID, right: SessionID) -> Bool { left.text < right.text }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
