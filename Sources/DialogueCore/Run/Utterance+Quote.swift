extension Utterance {
  /// The words around what was heard, out to where the clause or the sentence ends: what a reader takes for a quotation.
  ///
  /// At most `limit` words, or a few more where a clause ends with them. A longer stretch is quoted from its telling words
  /// on, in whole clauses where they fit; dots stand for what is left out.
  public func quote(of heard: Heard, limit: Int = 14) -> String {
    let scalars = text.unicodeScalars
    guard heard.range.lowerBound >= 0, !heard.range.isEmpty,
      let telling = scalars.index(
        scalars.startIndex, offsetBy: heard.range.lowerBound, limitedBy: scalars.endIndex),
      var end = scalars.index(telling, offsetBy: heard.range.count, limitedBy: scalars.endIndex)
    else { return heard.words }
    let least = Self.words(scalars[telling..<end]).count
    var start = telling
    while start > scalars.startIndex, !Self.ends(scalars, at: scalars.index(before: start)) {
      start = scalars.index(before: start)
    }
    while end < scalars.endIndex, !Self.ends(scalars, at: scalars.index(before: end)),
      !Self.ends(scalars, at: end)
    {
      end = scalars.index(after: end)
    }
    // "..., and I signed it": what it was joined to is left out, and so is the word that joined it.
    if start > scalars.startIndex {
      let joined = scalars[start..<telling].drop(while: \.isBlank)
      let word = joined.prefix { !$0.isBlank }
      if word.endIndex < telling, Self.joiners.contains(String(word).lowercased()) { start = word.endIndex }
    }
    let words = Self.words(scalars[start..<end])
    if words.count <= limit + Self.slack { return words.joined(separator: " ") }
    // A word that the telling ones begin within counts as one of them.
    let before = Self.words(scalars[start..<telling]).count
    let isWithin = telling > start && !scalars[scalars.index(before: telling)].isBlank
    return Self.excerpt(of: words, from: isWithin ? before - 1 : before, least: least, most: limit)
  }

  /// All that was said, or of more than `limit` words the beginning.
  public func quote(limit: Int = 14) -> String {
    let words = Self.words(text.unicodeScalars[...])
    if words.count > limit + Self.slack { return Self.excerpt(of: words, from: 0, least: 0, most: limit) }
    let quote = words.joined(separator: " ")
    return quote.last == "." ? String(quote.dropLast()) : quote
  }

  /// Some words from a place on, to the last clause that ends in time; where a clause is too long for that, to `most`
  /// words.
  private static func excerpt(of words: [Substring], from first: Int, least: Int, most: Int) -> String {
    let rest = words[first...]
    let window = rest.prefix(most + slack)
    let enough = least > window.count ? shortest : max(least, shortest)
    let end =
      window.count == rest.count
      ? rest.endIndex
      : window.indices.last { $0 - first + 1 >= enough && window[$0].endsClause }.map { $0 + 1 }
        ?? first + most
    var quote = words[first..<end].joined(separator: " ")
    if end < words.endIndex {
      while quote.last.map(",;:\u{2014}\u{2013}-".contains) ?? false { quote.removeLast() }
      quote += " ..."
    }
    return first > 0 ? "... " + quote : quote
  }

  private static let joiners: Set = ["and", "but", "so", "because"]

  /// Words by which a quotation may be longer than it should, to end with a clause.
  private static let slack = 4

  /// A clause of fewer words is quoted with the next.
  private static let shortest = 4

  private static func words(_ text: Substring.UnicodeScalarView) -> [Substring] {
    text.split(whereSeparator: \.isBlank).map { Substring($0) }
  }

  /// Whether a sentence or a clause ends with the scalar: punctuation before a blank or the end, or a line break.
  private static func ends(_ scalars: String.UnicodeScalarView, at index: String.Index) -> Bool {
    let scalar = scalars[index]
    if scalar == "\n" { return true }
    guard scalar.endsClause else { return false }
    let next = scalars.index(after: index)
    return next == scalars.endIndex || scalars[next].isBlank
  }
}

extension Substring {
  fileprivate var endsClause: Bool { unicodeScalars.last?.endsClause ?? false }
}

extension Unicode.Scalar {
  /// Whether a sentence or a clause ends with it, where a blank follows.
  fileprivate var endsClause: Bool {
    switch self {
    case ".", ",", ";", ":", "!", "?", "\u{2014}", "\u{2013}": true
    default: false
    }
  }

  /// Whether it is white space. Looking properties up is slow, and in ASCII not needed.
  fileprivate var isBlank: Bool {
    isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace
  }
}
