extension Utterance {
  /// The words around what was heard, out to where the clause or the sentence ends: what a reader takes for a quotation.
  ///
  /// At most `limit` words, cut at the end; the telling words themselves are always there.
  public func quote(of heard: Heard, limit: Int = 14) -> String {
    let scalars = text.unicodeScalars
    guard heard.range.lowerBound >= 0, !heard.range.isEmpty,
      var start = scalars.index(
        scalars.startIndex, offsetBy: heard.range.lowerBound, limitedBy: scalars.endIndex),
      var end = scalars.index(start, offsetBy: heard.range.count, limitedBy: scalars.endIndex)
    else { return heard.words }
    while start > scalars.startIndex, !Self.ends(scalars, at: scalars.index(before: start)) {
      start = scalars.index(before: start)
    }
    while end < scalars.endIndex, !Self.ends(scalars, at: scalars.index(before: end)),
      !Self.ends(scalars, at: end)
    {
      end = scalars.index(after: end)
    }
    let words = Self.words(scalars[start..<end])
    let quote = words.joined(separator: " ")
    if words.count <= limit { return quote }
    let telling = Self.words(heard.words.unicodeScalars[...])
    let fromThere = words.firstRange(of: telling)?.lowerBound ?? 0
    let kept = words[fromThere..<min(words.count, fromThere + max(limit, telling.count))]
    return kept.joined(separator: " ") + (fromThere + kept.count < words.count ? " ..." : "")
  }

  private static func words(_ text: Substring.UnicodeScalarView) -> [Substring] {
    text.split(whereSeparator: \.isBlank).map { Substring($0) }
  }

  /// Whether a sentence or a clause ends with the scalar: punctuation before a blank or the end, or a line break.
  private static func ends(_ scalars: String.UnicodeScalarView, at index: String.Index) -> Bool {
    switch scalars[index] {
    case "\n": return true
    case ".", ",", ";", ":", "!", "?", "\u{2014}", "\u{2013}":
      let next = scalars.index(after: index)
      return next == scalars.endIndex || scalars[next].isBlank
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is white space. Looking properties up is slow, and in ASCII not needed.
  fileprivate var isBlank: Bool {
    isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace
  }
}
