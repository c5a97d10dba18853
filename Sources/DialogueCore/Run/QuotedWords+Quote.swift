extension QuotedWords {
  /// A stretch as it is quoted: without the mark that ends it, unless it asks or calls out, and with dots where a clause
  /// is cut, or what was to be quoted.
  ///
  /// - Parameter endsWithDots: Whether they stand for what is left out behind it, too.
  func quote(_ stretch: Range<Int>, of whole: Range<Int>, endsWithDots: Bool = true) -> String {
    var stretch = stretch
    let isCutBefore =
      !begins(stretch.lowerBound) && !(isJoiner(stretch.lowerBound - 1) && begins(stretch.lowerBound - 1))
    if isCutBefore, stretch.count > 1, isJoiner(stretch.lowerBound) {
      stretch = stretch.lowerBound + 1..<stretch.upperBound
    }
    var quote = words[stretch].joined(separator: " ")
    while quote.last.map(".,;:\u{2014}\u{2013}- ".contains) ?? false { quote.removeLast() }
    let isCutAfter = !stretch.isEmpty && ends[stretch.upperBound - 1] < .clause
    if endsWithDots, isCutAfter || stretch.upperBound < whole.upperBound { quote += " ..." }
    return isCutBefore ? "... " + quote : quote
  }
}
