/// The words of an utterance, and where a quotation may begin and end between them. A stretch is a range of their indices.
struct QuotedWords {
  /// What ends with a word.
  enum End: Int, Comparable {
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

  let words: [Substring]
  /// Where each begins, in scalars from the start.
  private let offsets: [Int]
  private(set) var ends: [End]

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

  /// Whether a clause begins with a word.
  func begins(_ index: Int) -> Bool { index == 0 || ends[index - 1] >= .clause }

  func isJoiner(_ index: Int) -> Bool { isOne(of: Self.joiners, index) }

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
