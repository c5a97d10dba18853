import DialogueCore

/// Reads patterns as nodes. What a word of a pattern means is worked out once, however often it is used.
///
/// Use: `learn` every pattern, `settle`, and then `node` for each: `apolog*` is to find the words of all others.
struct NodeReader {
  private(set) var book: WordBook
  let sets = WordSets()
  private let lists: [String: Int32]
  private var words = Lexicon()
  private var forms = Lexicon()
  private var beginnings = Lexicon()
  /// The sets of the words that are said, and those of the words that are meant.
  private var rewordings: [(said: [WordSets.ID], meant: [WordSets.ID])] = []

  /// What texts mean.
  private struct Lexicon {
    private(set) var texts = WordTable(capacity: 1 << 10)
    var nodes: [PatternNode] = []

    /// The number of a text; its node is to be added when it is new.
    mutating func number(_ text: String) -> Int { Int(texts.intern(text)) }

    func node(_ text: String) -> PatternNode {
      texts.find(text).map { nodes[Int($0)] } ?? .words(WordSets.none)
    }
  }

  init(_ book: WordBook, lists: [String: Int32]) {
    self.book = book
    self.lists = lists
  }

  mutating func learn(_ element: Pattern.Element) {
    switch element {
    case .word(let text): learn(word: text)
    case .forms(let text):
      if forms.number(text) == forms.nodes.count {
        forms.nodes.append(.words(sets.set(of: book.forms(of: text))))
      }
    case .beginning(let text):
      if beginnings.number(text) == beginnings.nodes.count {
        book.addBeginning(text)
        beginnings.nodes.append(.words(WordSets.none))
      }
    case .sequence(let parts), .oneOf(let parts): for part in parts { learn(part) }
    case .optional(let inner), .unless(let inner): learn(inner)
    case .anyWord, .gap, .list, .edge: break
    }
  }

  mutating func learn(word text: String) {
    guard words.number(text) == words.nodes.count else { return }
    let parts = book.read(text).map { PatternNode.words(sets.set(of: book.alike($0))) }
    words.nodes.append(parts.count == 1 ? parts[0] : .sequence(parts))
  }

  /// Finds the words that begin as patterns say; all words must be known by now.
  mutating func settle() {
    let found = book.wordsByBeginning()
    beginnings.nodes = found.map { .words(sets.set(of: $0)) }
    rewordings = book.rewordings.map { ($0.said.map(set), $0.meant.map(set)) }
  }

  func node(_ element: Pattern.Element) -> PatternNode {
    switch element {
    case .word(let text): return words.node(text)
    case .forms(let text): return forms.node(text)
    case .beginning(let text): return beginnings.node(text)
    case .anyWord: return .anyWord
    case .gap(let length): return .gap(length)
    case .list("said"): return .said
    case .list(let name): return lists[name].map { .list($0) } ?? .words(WordSets.none)
    case .sequence(let parts): return sequence(parts)
    case .oneOf(let choices): return oneOf(choices)
    case .optional(let inner): return .optional(node(inner))
    case .unless(let inner): return .unless(node(inner))
    case .edge(let edge):
      switch edge {
      case .clauseStart: return .edge(.clauseStart)
      case .clauseEnd: return .edge(.clauseEnd)
      case .sentenceStart: return .edge(.sentenceStart)
      case .sentenceEnd: return .edge(.sentenceEnd)
      case .textStart: return .edge(.textStart)
      case .textEnd: return .edge(.textEnd)
      }
    }
  }

  private func sequence(_ parts: [Pattern.Element]) -> PatternNode {
    var steps: [PatternNode] = []
    steps.reserveCapacity(parts.count)
    for part in parts {
      let node = node(part)
      if case .sequence(let more) = node { steps += more } else { steps.append(node) }
    }
    reword(&steps)
    return steps.count == 1 ? steps[0] : .sequence(steps)
  }

  private func set(_ word: Vocabulary.Word) -> WordSets.ID { sets.set(of: book.alike(word)) }

  /// Has a pattern say what is heard where its words are spoken.
  private func reword(_ steps: inout [PatternNode]) {
    var place = 0
    while place < steps.count {
      for rewording in rewordings where isSaid(rewording.said, steps[place...]) {
        let range = place..<place + rewording.said.count
        steps.replaceSubrange(range, with: rewording.meant.map { .words($0) })
      }
      place += 1
    }
  }

  private func isSaid(_ words: [WordSets.ID], _ steps: ArraySlice<PatternNode>) -> Bool {
    words.count <= steps.count
      && zip(words, steps).allSatisfy { word, step in
        if case .words(let id) = step { id == word } else { false }
      }
  }

  private func oneOf(_ choices: [Pattern.Element]) -> PatternNode {
    var words: [Vocabulary.Word] = []
    words.reserveCapacity(choices.count)
    var others: [PatternNode] = []
    for choice in choices {
      switch node(choice) {
      case .words(let more): sets.append(more, to: &words)
      case .oneOf(let ways):
        for way in ways {
          if case .words(let more) = way { sets.append(more, to: &words) } else { others.append(way) }
        }
      case let other: others.append(other)
      }
    }
    if !words.isEmpty { others.append(.words(sets.set(of: words))) }
    return others.count == 1 ? others[0] : .oneOf(others)
  }
}
