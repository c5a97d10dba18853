/// The words of an utterance, and where a quotation may begin and end between them. A stretch is a range of their indices.
struct QuotedWords {
  /// Words that a quotation has at most.
  static let most = 22
  /// A clause of fewer words is quoted with what it goes with.
  static let least = 4
  /// Words to which something longer, or widened, is brought.
  private static let usual = 14

  /// What ends with a word.
  private enum End: Int, Comparable {
    case nothing
    /// A part of a clause that can be read alone: what follows begins with "and" or "until".
    case part
    case clause, sentence

    init(after scalar: Unicode.Scalar) {
      switch scalar {
      case ".", "!", "?", "\u{2026}": self = .sentence
      case ",", ";", ":", "\u{2014}", "\u{2013}": self = .clause
      default: self = .nothing
      }
    }

    static func < (one: End, other: End) -> Bool { one.rawValue < other.rawValue }
  }

  private let words: [Substring]
  /// Where each begins, in scalars from the start.
  private let offsets: [Int]
  private var ends: [End]

  init(_ text: String) {
    var offset = 0
    var (words, offsets, ends) = ([Substring](), [Int](), [End]())
    var word = text.unicodeScalars.startIndex..<text.unicodeScalars.startIndex
    func close() {
      guard !word.isEmpty else { return }
      words.append(text[word])
      offsets.append(offset - text.unicodeScalars[word].count)
      ends.append(End(after: text.unicodeScalars[text.unicodeScalars.index(before: word.upperBound)]))
    }
    for index in text.unicodeScalars.indices {
      let next = text.unicodeScalars.index(after: index)
      if text.unicodeScalars[index].isBlank {
        close()
        if text.unicodeScalars[index] == "\n", !ends.isEmpty { ends[ends.count - 1] = .sentence }
        word = next..<next
      } else {
        word = word.lowerBound..<next
      }
      offset += 1
    }
    close()
    (self.words, self.offsets, self.ends) = (words, offsets, ends)
    if !words.isEmpty { self.ends[words.count - 1] = .sentence }
    markParts()
  }

  /// A part has three words at least, and so has what is left of its clause.
  private mutating func markParts() {
    var since = 0
    for index in words.indices.dropLast() {
      since = ends[index] == .nothing ? since + 1 : 0
      let opens = isOne(of: Self.openers, index + 1)
      guard opens, since >= 3, ends[index..<min(index + 3, ends.count)].allSatisfy({ $0 == .nothing }) else {
        continue
      }
      ends[index] = .part
      since = 0
    }
  }

  /// The words that a range of scalars touches; nil where it touches none.
  func indices(in range: Range<Int>) -> Range<Int>? {
    guard let first = words.indices.last(where: { offsets[$0] <= range.lowerBound }),
      let last = words.indices.last(where: { offsets[$0] < range.upperBound }), first <= last
    else { return nil }
    return first..<last + 1
  }

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

  /// A stretch with the clause of a neighbouring word, or of the same sentence with a part of that; nil where it gets too
  /// long.
  private func add(_ neighbour: Int, to stretch: Range<Int>) -> Range<Int>? {
    let isOfSentence = ends[min(neighbour, stretch.upperBound - 1)] < .sentence
    return (isOfSentence ? [End.clause, .part] : [.clause]).lazy.map { end in
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

  var all: Range<Int> { words.indices }

  /// All words, or the first of very many.
  var beginning: Range<Int> { words.count <= Self.most ? all : cut(from: 0) }

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

  /// A stretch as it is quoted: without the mark that ends it, unless it asks or calls out, and with dots where a clause
  /// is cut, or what was to be quoted.
  func quote(_ stretch: Range<Int>, of whole: Range<Int>) -> String {
    var stretch = stretch
    let isCutBefore =
      !begins(stretch.lowerBound) && !(isJoiner(stretch.lowerBound - 1) && begins(stretch.lowerBound - 1))
    if isCutBefore, stretch.count > 1, isJoiner(stretch.lowerBound) {
      stretch = stretch.lowerBound + 1..<stretch.upperBound
    }
    var quote = words[stretch].joined(separator: " ")
    while quote.last.map(".,;:\u{2014}\u{2013}- ".contains) ?? false { quote.removeLast() }
    let isCutAfter = !stretch.isEmpty && ends[stretch.upperBound - 1] < .clause
    if isCutAfter || stretch.upperBound < whole.upperBound { quote += " ..." }
    return isCutBefore ? "... " + quote : quote
  }

  /// Whether a clause begins with a word.
  private func begins(_ index: Int) -> Bool { index == 0 || ends[index - 1] >= .clause }

  private func isJoiner(_ index: Int) -> Bool { isOne(of: Self.joiners, index) }

  /// "Because of" is none: no clause follows.
  private func isOne(of set: Set<String>, _ index: Int) -> Bool {
    let isOf = index + 1 < words.count && words[index + 1] == "of"
    return !isOf && set.contains(words[index].lowercased())
  }

  /// What joins a clause to what was said before it, and means nothing without that.
  private static let joiners: Set = ["and", "but", "so", "because"]
  /// What a part begins with.
  private static let openers = joiners.subtracting(["so"]).union([
    "until", "unless", "if", "when", "while", "which",
  ])
}

extension Unicode.Scalar {
  /// Whether it is white space. Looking properties up is slow, and in ASCII not needed.
  fileprivate var isBlank: Bool {
    isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace
  }
}
