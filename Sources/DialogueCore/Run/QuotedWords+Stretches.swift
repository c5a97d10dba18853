/// Which stretches are worth quoting.
extension QuotedWords {
  /// Words that a quotation has at most.
  static let most = 22
  /// A clause of fewer words is quoted with what it goes with.
  static let least = 4
  /// Words to which something longer, or widened, is brought.
  private static let usual = 14

  var all: Range<Int> { words.indices }

  /// All words, or the first of very many.
  var beginning: Range<Int> { words.count <= Self.most ? all : cut(from: 0) }

  /// All of the clauses that a stretch touches.
  func clause(around stretch: Range<Int>) -> Range<Int> { whole(stretch, to: .clause) }

  /// Of a clause that is too long what can be read alone: the parts that were telling, and those beside them that fit.
  func part(of clause: Range<Int>, around telling: Range<Int>) -> Range<Int> {
    var part = whole(telling, to: .part)
    guard part.count <= Self.most else {
      return cut(
        from: telling.lowerBound - part.lowerBound <= Self.least ? part.lowerBound : telling.lowerBound)
    }
    while part.upperBound < clause.upperBound {
      let longer = part.lowerBound..<whole(part.upperBound..<part.upperBound + 1, to: .part).upperBound
      guard longer.count <= Self.most else { break }
      part = longer
    }
    while part.lowerBound > clause.lowerBound {
      let longer = whole(part.lowerBound - 1..<part.lowerBound, to: .part).lowerBound..<part.upperBound
      guard longer.count <= Self.most else { break }
      part = longer
    }
    return part
  }

  /// A scrap with what it goes with: the rest of its sentence, else the sentence before, or after the first the next.
  func widened(_ scrap: Range<Int>) -> Range<Int> {
    var quoted = scrap
    while quoted.count < Self.least {
      let before = quoted.lowerBound > 0 ? quoted.lowerBound - 1 : nil
      let after = quoted.upperBound < words.count ? quoted.upperBound : nil
      let isJoinedBefore = before.map { ends[$0] < .sentence } ?? false
      let isJoinedAfter = ends[quoted.upperBound - 1] < .sentence
      let sides = isJoinedBefore || !isJoinedAfter ? [before, after] : [after, before]
      guard let wider = sides.lazy.compactMap({ $0.flatMap { add($0, to: quoted) } }).first else { break }
      quoted = wider
    }
    return quoted
  }

  /// A stretch with what a neighbouring word belongs to: the clause, else in the same sentence a part of it; of another
  /// sentence no mere tail ("I meant you, though. You sound tired."), but all. Nil where it gets too long.
  private func add(_ neighbour: Int, to stretch: Range<Int>) -> Range<Int>? {
    let isOfSentence = ends[min(neighbour, stretch.upperBound - 1)] < .sentence
    let isTail = !isOfSentence && whole(neighbour..<neighbour + 1, to: .clause).count < Self.least - 1
    return (isOfSentence ? [.clause, .part] : [isTail ? End.sentence : .clause]).lazy.map { end in
      let added = whole(neighbour..<neighbour + 1, to: end)
      return min(added.lowerBound, stretch.lowerBound)..<max(added.upperBound, stretch.upperBound)
    }.first { $0.count <= Self.usual }
  }

  /// "..., and I signed it": what it was joined to is left out, and so is the word that joined it.
  func withoutJoiner(_ clause: Range<Int>, before telling: Int) -> Range<Int> {
    let first = clause.lowerBound
    return first > 0 && first < telling && isJoiner(first)
      ? first + 1..<clause.upperBound : clause
  }

  /// From a word on to the last clause that ends in time, else the last part, else as many words as are usual.
  private func cut(from first: Int) -> Range<Int> {
    let window = first..<min(first + Self.usual + Self.least, words.count)
    guard window.upperBound < words.count else { return window }
    let end = [End.clause, .part].lazy.compactMap { end in
      window.dropFirst(Self.least - 1).last { ends[$0] >= end }
    }.first
    return first..<(end.map { $0 + 1 } ?? first + Self.usual)
  }

  /// Out to where something of that weight, or of more, ends.
  private func whole(_ stretch: Range<Int>, to end: End) -> Range<Int> {
    var (first, last) = (stretch.lowerBound, stretch.upperBound - 1)
    while first > 0, ends[first - 1] < end { first -= 1 }
    while last + 1 < words.count, ends[last] < end { last += 1 }
    return first..<last + 1
  }
}
