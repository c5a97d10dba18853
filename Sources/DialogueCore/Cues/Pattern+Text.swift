extension Pattern.Element {
  /// The piece as an author would write it.
  public var text: String {
    switch self {
    case .word(let word): word
    case .forms(let word): word + "+"
    case .beginning(let word): word + "*"
    case .anyWord: "_"
    case .gap(let words): "..\(words)"
    case .list(let name): "~" + name
    case .sequence(let parts): parts.map(\.text).joined(separator: " ")
    case .oneOf: "(\(inside))"
    case .optional(let inner): "[\(inner.inside)]"
    case .unless(let inner): inner.isOneWord ? "!\(inner.text)" : "!(\(inner.inside))"
    case .edge(let edge): edge.rawValue
    }
  }

  /// The text without brackets of its own.
  private var inside: String {
    if case .oneOf(let choices) = self { return choices.map(\.text).joined(separator: "|") }
    return text
  }

  private var isOneWord: Bool {
    switch self {
    case .word, .forms, .beginning, .anyWord, .list: true
    case .gap, .sequence, .oneOf, .optional, .unless, .edge: false
    }
  }
}
