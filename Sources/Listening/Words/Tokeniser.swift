/// Turns text into tokens of a vocabulary; stems only where they are wanted, since they cost as much as the rest.
struct Tokeniser: WordSink {
  private let vocabulary: Vocabulary
  let tokens: Cells<Token>
  /// What stands after the last token.
  private(set) var mark: Mark = .sentence
  /// The last mark of each sentence that asks, by the index of the token after it.
  private(set) var asked: ContiguousArray<Int32> = []
  private var opened: Int?
  private var openedSingle: Int?

  private let stems: Bool

  private init(_ vocabulary: Vocabulary, stems: Bool, capacity: Int) {
    self.vocabulary = vocabulary
    self.stems = stems
    tokens = Cells(capacity: capacity)
  }

  static func tokenise(_ text: String, _ vocabulary: Vocabulary, stems: Bool) -> Tokeniser {
    Scanner.scan(text, into: Tokeniser(vocabulary, stems: stems, capacity: text.utf8.count / 4 + 4))
  }

  mutating func word(_ folded: UnsafeBufferPointer<UInt8>, _ shape: Shape) {
    var word = vocabulary.lookUp(folded)
    if word == Vocabulary.unknown {
      if let numeral = shape.numeral {
        word = vocabulary.numerals[Int(numeral.kind.rawValue)]
      } else {
        word = vocabulary.beginning(of: folded)
        if word == Vocabulary.unknown, shape.capital, mark < .sentence { word = vocabulary.name }
      }
    }
    var token = Token(word: word, start: shape.start, end: shape.end, mark: mark)
    if stems { token.stem = Stem.hash(folded) }
    if let numeral = shape.numeral { token.value = numeral.value }
    if shape.capital { token.scopes.insert(.capital) }
    mark = .none
    let previous = tokens.last?.word ?? Vocabulary.unknown
    let vocabulary = vocabulary
    let expanded = vocabulary.expand(word, after: previous) { part in
      token.word = part
      tokens.append(token)
      token.mark = .none
    }
    if !expanded { tokens.append(token) }
  }

  mutating func mark(_ mark: Mark) {
    if mark == .question { asked.append(Int32(tokens.count)) }
    self.mark = max(self.mark, min(mark, .sentence))
  }

  mutating func quote(_ quote: Quote) {
    switch quote {
    case .open: opened = tokens.count
    case .close: close(\.opened)
    case .straight:
      if opened == nil { opened = tokens.count } else { close(\.opened) }
    case .singleOpen: openedSingle = tokens.count
    case .singleClose: close(\.openedSingle)
    }
  }

  /// Marks the words since the opening mark, if there was one.
  private mutating func close(_ opened: WritableKeyPath<Tokeniser, Int?>) {
    guard let first = self[keyPath: opened] else { return }
    self[keyPath: opened] = nil
    for index in first..<tokens.count { tokens[index].scopes.insert(.quoted) }
  }
}
