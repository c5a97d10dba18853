/// Turns text into tokens of a vocabulary; stems only where they are wanted, since they cost as much as the rest.
struct Tokeniser: WordSink {
  let vocabulary: Vocabulary
  let roles: View<Roles>
  let tokens: Cells<Token>
  private let asked: Cells<Int32>
  /// What stands after the last token.
  private var mark: Mark = .sentence
  var opened: Int?
  var openedSingle: Int?

  let stems: Bool
  /// Some word may stand for others, which the words behind it tell.
  private var hasShort = false

  /// So many words at most stand between 'd and its verb, so that a run of them costs no more than others.
  private static let mostBetween = 4

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
    let tokeniser = Scanner.scan(text, into: Tokeniser(vocabulary, grammar, stems: stems, into: speech))
    if tokeniser.hasShort { ShortForms(vocabulary, grammar).spellOut(in: speech) }
    LeftOutSubject(vocabulary, grammar, speech).restore()
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
    let short = shortHad
    if isPast(folded, after: short) { token.roles.insert(Roles(.past)) }
    if let short, token.roles.has(.past), !token.roles.has(.unchanged) { spellOut(short) }
    mark = .none
    if !vocabulary.mayExpand(word) || !expand(word, token) { append(token) }
  }

  /// "we bolted", "we'd bolted": no list has all verbs, but what stands right before the ending tells.
  private func isPast(_ folded: Folded, after short: Int?) -> Bool {
    mark == .none && folded.bytes.count > 4 && folded.ends(in: "ed") && !folded.ends(in: "eed")
      && (short != nil || tokens.last?.roles.has(.subject) == true)
  }

  /// The place of the 'd that a verb here would belong to: "I'd lost", "we'd both never asked".
  private var shortHad: Int? {
    guard mark == .none else { return nil }
    var place = tokens.count - 1
    let farthest = tokens.count - Self.mostBetween
    while place >= max(0, farthest), tokens[place].mark == .none,
      tokens[place].roles.has(.adverb) || tokens[place].roles.has(.negator)
    {
      place -= 1
    }
    return place >= 0 && tokens[place].word == vocabulary.had.short ? place : nil
  }

  /// A form of the past shows that the 'd before it is had: "would" wants another.
  private func spellOut(_ place: Int) {
    tokens[place].word = vocabulary.had.full
    tokens[place].roles = roles[Int(vocabulary.had.full)]
  }

  /// The word for one that is unknown.
  private func standIn(for folded: Folded, _ shape: Shape) -> Vocabulary.Word {
    if let numeral = shape.numeral { return vocabulary.numerals[Int(numeral.kind.rawValue)] }
    let word = vocabulary.beginning(of: folded.bytes)
    guard word == Vocabulary.unknown else { return word }
    let meant = vocabulary.slip(folded.bytes)
    guard shape.capital, mark < .sentence else { return meant }
    return roles[Int(meant)].has(.weekday) || roles[Int(meant)].has(.month) ? meant : vocabulary.name
  }

  /// Adds what the word stands for; false when it stands for itself.
  private mutating func expand(_ word: Vocabulary.Word, _ written: Token) -> Bool {
    if vocabulary.following(word) != nil {
      hasShort = true
      return false
    }
    var token = written
    return vocabulary.expand(word, after: tokens.last?.word ?? Vocabulary.unknown) { part in
      token.word = part
      token.roles = roles[Int(part)]
      append(token)
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
