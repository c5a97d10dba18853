/// A phrase pattern over the words of an utterance, as docs/cues.md describes it.
public struct Pattern: Equatable, Sendable {
  /// As the author wrote it.
  public let source: String
  public let root: Element

  public init(source: String, root: Element) {
    self.source = source
    self.root = root
  }

  /// One piece of a pattern. Words stand as they were written: folding and splitting them is listening's work.
  public enum Element: Equatable, Sendable {
    case word(String)
    /// `send+`: the word in any of its forms.
    case forms(String)
    /// `apolog*`: any word that begins like this.
    case beginning(String)
    /// `_`: any one word.
    case anyWord
    /// `..`, `..6`: so many other words at most.
    case gap(Int)
    /// `~sorry`: an entry of a list, or a built-in class.
    case list(String)
    case sequence([Element])
    case oneOf([Element])
    indirect case optional(Element)
    /// `!(...)`: what follows is not this; takes up no words.
    indirect case unless(Element)
    case edge(Edge)
  }

  public enum Edge: String, Equatable, Sendable {
    case clauseStart = "^"
    case clauseEnd = "$"
    case sentenceStart = "^^"
    case sentenceEnd = "$$"
    case textStart = "^^^"
    case textEnd = "$$$"
  }
}

extension Pattern: Hashable {
  /// Patterns that are written alike mostly are alike.
  public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

extension Pattern.Element {
  /// The pieces that hold no others, in the order in which they were written.
  public var leaves: [Pattern.Element] {
    switch self {
    case .sequence(let parts), .oneOf(let parts): parts.flatMap(\.leaves)
    case .optional(let inner), .unless(let inner): inner.leaves
    case .word, .forms, .beginning, .anyWord, .gap, .list, .edge: [self]
    }
  }
}
