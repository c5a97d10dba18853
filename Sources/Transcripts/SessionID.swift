/// The name of a session, safe to use as a file name.
///
/// 1 to 64 of the characters A-Z, a-z, 0-9, `.`, `_` and `-`, the first of them no dot. There is no other way
/// from a client's text to a path.
public struct SessionID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String

  /// - Throws: `badSessionID` for any other text.
  public init(_ text: String) throws(TranscriptError) {
    guard (1...64).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "."),
      text.utf8.allSatisfy(Self.isAllowed)
    else { throw TranscriptError(.badSessionID(text)) }
    self.text = text
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
