/// The web address under which a team's rehearsals have their ids, such as `https://training.company.com/amends`.
///
/// Nothing is ever fetched from there. Formats need it that name things by IRI.
public struct Home: Sendable {
  /// Without a slash at its end.
  let text: String

  /// Nobody's: RFC 6761 keeps names below `.invalid` from ever being registered, so that no id made with it can be taken
  /// for somebody else's.
  public static let nobodys = Home(unchecked: "https://amends.invalid")

  private init(unchecked text: String) { self.text = text }

  /// Nil for what is no absolute web address (`http` or `https`), or has a query or a fragment.
  public init?(_ text: String) {
    let rest = ["https://", "http://"].lazy.compactMap { text.hasPrefix($0) ? text.dropFirst($0.count) : nil }
    guard let place = rest.first, let first = place.first, first.isLetter || first.isNumber,
      place.unicodeScalars.allSatisfy(Self.isAllowed)
    else { return nil }
    self.init(unchecked: text.hasSuffix("/") ? String(text.dropLast()) : text)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.value > 0x20 && scalar.value < 0x7F && !"<>\"{}|\\^`?#".unicodeScalars.contains(scalar)
      : scalar.properties.isAlphabetic
  }

  /// The address of something below it; each part may hold any text.
  func iri(_ parts: String...) -> String {
    ([text] + parts.map(Self.escaped)).joined(separator: "/")
  }

  /// Percent-encoded but for what RFC 3986 reserves for nothing.
  private static func escaped(_ part: String) -> String {
    part.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        String(Unicode.Scalar(byte))
      default: "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
