import Mustache
import SafeText

/// Text of people or of scripts on its way into a page: whoever wrote it, it stays text and stays in its place.
///
/// It is made printable; very long text is cut and says so. The signs that HTML is made of are escaped by the template, which
/// does so character by character and would miss a sign that a neighbour forms one character with: such signs are
/// set apart here.
struct PageText: Hashable, Sendable, MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { false }

  /// It has nothing inside that a template could ask for.
  func child(named: String) -> Any? { nil }

  /// Longer text is cut, in Unicode scalars.
  static let limit = 4000

  init(_ text: String) {
    let more = text.unicodeScalars.count - Self.limit
    let start = more > 0 ? String(text.unicodeScalars.prefix(Self.limit)) : text
    let shown = Self.apart(start.printable)
    renderText = more > 0 ? shown + " … (\(more) more characters)" : shown
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
