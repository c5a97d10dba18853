import Mustache

/// Text of people or of scripts on its way into a page: whoever wrote it, it stays text and stays in its place.
///
/// Line breaks stay, control characters become their pictures, characters that would reorder what stands beside them
/// become U+FFFD; very long text is cut and says so. The signs that HTML is made of are escaped by the template, which
/// does so character by character and would miss a sign that a neighbour forms one character with: such signs are
/// set apart here.
struct PageText: Hashable, Sendable, MustacheCustomRenderable {
  let renderText: String
  var isNull: Bool { false }

  /// Longer text is cut, in Unicode scalars.
  static let limit = 4000

  init(_ text: String) {
    var clean = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      guard count <= Self.limit else { continue }
      if let shown = Self.shown(scalar, after: previous) { clean.append(shown) }
      previous = scalar
    }
    let shown = Self.apart(String(clean))
    renderText = count <= Self.limit ? shown : shown + " … (\(count - Self.limit) more characters)"
  }

  private static func shown(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x0A: previous == "\r" ? nil : scalar
    case 0x0D, 0x2028, 0x2029: "\n"
    case 0x09: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF: "\u{FFFD}"
    case let value where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
    default: scalar
    }
  }

  /// The text with an invisible joiner around each sign of HTML that makes one character with a neighbour.
  private static func apart(_ text: String) -> String {
    text.reduce(into: "") { safe, character in
      let scalars = character.unicodeScalars
      guard scalars.count > 1, scalars.contains(where: isSign) else {
        safe.append(character)
        return
      }
      for scalar in scalars { safe += isSign(scalar) ? "\u{2060}\(scalar)\u{2060}" : String(scalar) }
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "<" || scalar == ">" || scalar == "&" || scalar == "\"" || scalar == "'"
  }
}

extension String {
  /// The text as it may stand in a page.
  var onPage: PageText { PageText(self) }
}
