/// Turns text into tokens of a vocabulary; stems only where they are wanted, since they cost as much as the rest.
struct Tokeniser: WordSink {
  private let vocabulary: Vocabulary
  private let roles: View<Roles>
  private let tokens: Cells<Token>
  private let asked: Cells<Int32>
  /// What stands after the last token.
  private var mark: Mark = .sentence
  private var opened: Int?
  private var openedSingle: Int?

  private let stems: Bool

  private init(_ vocabulary: Vocabulary, _ grammar: Grammar, stems: Bool, into speech: Speech) {
    self.vocabulary = vocabulary
    roles = grammar.rolesOfWords
    self.stems = stems
    tokens = speech.tokens
    asked = speech.asked
  }

  static func tokenise(
    _ text: String, _ vocabulary: Vocabulary, _ grammar: Grammar, stems: Bool, into speech: Speech
  ) {
    _ = Scanner.scan(text, into: Tokeniser(vocabulary, grammar, stems: stems, into: speech))
  }

  mutating func word(_ folded: Folded, _ shape: Shape) {
    let known = vocabulary.lookUp(folded)
    let word = known == Vocabulary.unknown ? standIn(for: folded, shape) : known
    var token = Token(word: word, roles: roles[Int(word)], start: shape.start, end: shape.end, mark: mark)
    if stems {
      token.stem = known == Vocabulary.unknown ? Stem.hash(folded.bytes) : vocabulary.stem(of: known)
    }
    if let numeral = shape.numeral { token.value = numeral.value }
    if shape.capital { token.scopes.insert(.capital) }
    if folded.ends(in: "ing") { token.scopes.insert(.ing) }
    mark = .none
    if !vocabulary.mayExpand(word) || !expand(word, token) { tokens.append(token) }
  }

  /// The word for one that is unknown.
  private func standIn(for folded: Folded, _ shape: Shape) -> Vocabulary.Word {
    if let numeral = shape.numeral { return vocabulary.numerals[Int(numeral.kind.rawValue)] }
    let word = vocabulary.beginning(of: folded.bytes)
    guard word == Vocabulary.unknown else { return word }
    return shape.capital && mark < .sentence ? vocabulary.name : vocabulary.slip(folded.bytes)
  }

  /// Adds what the word stands for; false when it stands for itself.
  private func expand(_ word: Vocabulary.Word, _ written: Token) -> Bool {
    var token = written
    return vocabulary.expand(word, after: tokens.last?.word ?? Vocabulary.unknown) { part in
      token.word = part
      token.roles = roles[Int(part)]
      tokens.append(token)
      token.mark = .none
    }
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
