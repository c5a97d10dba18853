extension Utterance {
  /// The words around what was heard, out to where the clause or the sentence ends: what a reader takes for a quotation.
  ///
  /// At most `limit` words, cut at the end; the telling words themselves are always there.
  public func quote(of heard: Heard, limit: Int = 14) -> String {
    let scalars = Array(text.unicodeScalars)
    guard heard.range.lowerBound >= 0, heard.range.upperBound <= scalars.count, !heard.range.isEmpty else {
      return heard.words
    }
    var start = heard.range.lowerBound
    while start > 0, !Self.ends(scalars, at: start - 1) { start -= 1 }
    var end = heard.range.upperBound
    while end < scalars.count, !Self.ends(scalars, at: end - 1), !Self.ends(scalars, at: end) { end += 1 }
    let words = String(String.UnicodeScalarView(scalars[start..<end])).split(whereSeparator: \.isWhitespace)
    let quote = words.joined(separator: " ")
    if words.count <= limit { return quote }
    let telling = heard.words.split(whereSeparator: \.isWhitespace)
    let fromThere = words.firstRange(of: telling)?.lowerBound ?? 0
    let kept = words[fromThere..<min(words.count, fromThere + max(limit, telling.count))]
    return kept.joined(separator: " ") + (fromThere + kept.count < words.count ? " ..." : "")
  }

  /// Whether a sentence or a clause ends with the scalar: punctuation before a blank or the end, or a line break.
  private static func ends(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    switch scalars[index] {
    case "\n": return true
    case ".", ",", ";", ":", "!", "?", "\u{2014}", "\u{2013}":
      return index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace
    default: return false
    }
  }
}
