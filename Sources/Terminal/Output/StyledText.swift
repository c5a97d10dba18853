import SafeText

/// Text with its look, safe to show: every string that goes in is made printable.
public struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  struct Piece: Hashable, Sendable {
    var text: String
    var ink: Ink
  }

  private(set) var pieces: [Piece]

  public init(_ text: String = "", _ ink: Ink = .plain) {
    let text = text.printable
    pieces = text.isEmpty ? [] : [Piece(text: text, ink: ink)]
  }

  public init(stringLiteral text: String) {
    self.init(text)
  }

  public static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum += right
    return sum
  }

  public static func += (left: inout StyledText, right: StyledText) {
    for piece in right.pieces { left.append(piece) }
  }

  public var isEmpty: Bool { pieces.isEmpty }

  /// The words without their look.
  public var plain: String { pieces.map(\.text).joined() }

  /// So many blanks; none for a number below 0.
  static func blank(_ columns: Int) -> StyledText {
    StyledText(String(repeating: " ", count: max(0, columns)))
  }

  /// How many columns it takes on one line.
  public var width: Int { plain.displayWidth }

  mutating func append(_ piece: Piece) {
    guard !piece.text.isEmpty else { return }
    if let last = pieces.indices.last, pieces[last].ink == piece.ink {
      pieces[last].text += piece.text
    } else {
      pieces.append(piece)
    }
  }

  /// The bytes for a terminal. Without colour there is no escape sequence in them.
  func rendered(colour: Bool) -> String {
    guard colour else { return plain }
    return pieces.map { $0.ink == .plain ? $0.text : $0.ink.beginning + $0.text + Ink.end }.joined()
  }

  /// The bytes for a readline prompt: escape sequences are fenced, so that readline counts columns rightly.
  func renderedAsPrompt(colour: Bool) -> String {
    guard colour else { return plain }
    return pieces.map { piece in
      guard piece.ink != .plain else { return piece.text }
      return "\u{1}\(piece.ink.beginning)\u{2}\(piece.text)\u{1}\(Ink.end)\u{2}"
    }
    .joined()
  }
}
