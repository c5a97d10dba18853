import DialogueCore

/// Reads patterns as nodes. What a word of a pattern means is worked out once, however often it is used.
///
/// Use: `learn` every pattern, `settle`, and then `node` for each: `apolog*` is to find the words of all others.
struct NodeReader {
  private(set) var book: WordBook
  let sets = WordSets()
  private let lists: [String: Int32]
  private var words: [String: PatternNode] = [:]
  private var forms: [String: PatternNode] = [:]
  private var beginnings: [String: PatternNode] = [:]

  init(_ book: WordBook, lists: [String: Int32]) {
    self.book = book
    self.lists = lists
  }

  mutating func learn(_ element: Pattern.Element) {
    switch element {
    case .word(let text): if words[text] == nil { learn(word: text) }
    case .forms(let text):
      if forms[text] == nil { forms[text] = .words(sets.set(of: book.forms(of: text))) }
    case .beginning(let text):
      if beginnings[text] == nil {
        book.addBeginning(text)
        beginnings[text] = .words(WordSets.none)
      }
    case .sequence(let parts), .oneOf(let parts): for part in parts { learn(part) }
    case .optional(let inner), .unless(let inner): learn(inner)
    case .anyWord, .gap, .list, .edge: break
    }
  }

  mutating func learn(word text: String) {
    let parts = book.read(text).map { PatternNode.words(sets.set(of: book.alike($0))) }
    words[text] = parts.count == 1 ? parts[0] : .sequence(parts)
  }

  /// Finds the words that begin as patterns say; all words must be known by now.
  mutating func settle() {
    for text in beginnings.keys {
      beginnings[text] = .words(sets.set(of: book.words(beginningLike: text)))
    }
  }

  func node(_ element: Pattern.Element) -> PatternNode {
    switch element {
    case .word(let text): return words[text] ?? .words(WordSets.none)
    case .forms(let text): return forms[text] ?? .words(WordSets.none)
    case .beginning(let text): return beginnings[text] ?? .words(WordSets.none)
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
    return steps.count == 1 ? steps[0] : .sequence(steps)
  }

  private func oneOf(_ choices: [Pattern.Element]) -> PatternNode {
    var words: [Vocabulary.Word] = []
    var others: [PatternNode] = []
    for choice in choices {
      for way in node(choice).ways {
        if case .words(let more) = way { words += sets[more] } else { others.append(way) }
      }
    }
    if !words.isEmpty { others.append(.words(sets.set(of: words))) }
    return others.count == 1 ? others[0] : .oneOf(others)
  }
}
