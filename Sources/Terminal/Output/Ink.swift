/// The look of a stretch of text: weight and colour. What colour says, a word or a mark says as well.
public struct Ink: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let plain: Ink = []
  public static let bold = Ink(rawValue: 1 << 0)
  public static let faint = Ink(rawValue: 1 << 1)
  public static let red = Ink(rawValue: 1 << 2)
  public static let green = Ink(rawValue: 1 << 3)
  public static let yellow = Ink(rawValue: 1 << 4)
  public static let blue = Ink(rawValue: 1 << 5)
  public static let magenta = Ink(rawValue: 1 << 6)
  public static let cyan = Ink(rawValue: 1 << 7)

  /// The escape sequence that begins this look (ECMA-48, SGR), empty for plain.
  var beginning: String {
    let codes = Self.codes.filter { contains($0.ink) }.map(\.code)
    return codes.isEmpty ? "" : "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  /// The escape sequence that ends every look.
  static let end = "\u{1B}[0m"

  private static let codes: [(ink: Ink, code: String)] = [
    (.bold, "1"), (.faint, "2"), (.red, "31"), (.green, "32"), (.yellow, "33"), (.blue, "34"),
    (.magenta, "35"), (.cyan, "36"),
  ]
}
