import DialogueCore

/// What a pattern need not name behind "I" and "we": "I already sent it", "we have also moved it", "I have sent it" are heard where
/// "I sent it", "we have moved it" are.
///
/// It may mean much elsewhere, so it is not read past as what is on the list `stress` is.
struct PassingAdverbs {
  /// The adverbs, and with them "have".
  private let adverbs: WordSets.ID
  private let adverbsAndHave: WordSets.ID
  private let sets: WordSets
  /// I and we, what helps their verb, the adverbs, "have".
  private let subjects: Kind
  private let helpers: Kind
  private let passing: Kind
  private let perfect: Kind

  /// The words of a list.
  private struct Kind {
    let words: Set<Vocabulary.Word>
    let list: Int32?

    func has(all set: [Vocabulary.Word]) -> Bool { words.isSuperset(of: set) }
    func has(someOf set: [Vocabulary.Word]) -> Bool { !words.isDisjoint(with: set) }
  }

  /// The reader must have settled.
  init(_ wordLists: [WordList], ids: [String: Int32], _ reader: NodeReader) {
    func kind(_ name: String) -> Kind {
      let patterns = wordLists.last { $0.id == name }?.patterns ?? []
      let words = patterns.map { reader.node($0.root) }.flatMap { node -> [Vocabulary.Word] in
        if case .words(let id) = node { reader.sets[id] } else { [] }
      }
      return Kind(words: Set(words), list: ids[name])
    }
    sets = reader.sets
    subjects = kind("we")
    helpers = kind("aux")
    passing = kind("passing")
    perfect = kind("perfect")
    adverbs = reader.sets.set(of: Array(passing.words))
    adverbsAndHave = reader.sets.set(of: Array(passing.words.union(perfect.words)))
  }

  /// The pattern with room for one of them behind "I" and "we", and for an adverb behind what helps their verb.
  func letIn(_ node: PatternNode) -> PatternNode {
    guard adverbsAndHave != WordSets.none else { return node }
    switch node {
    case .oneOf(let choices): return .oneOf(choices.map(letIn))
    case .optional(let inner): return .optional(letIn(inner))
    case .sequence(let steps): return .sequence(letIn(steps))
    case .words, .list, .anyWord, .said, .gap, .unless, .edge: return node
    }
  }

  private func letIn(_ steps: [PatternNode]) -> [PatternNode] {
    var result: [PatternNode] = []
    var isOpen = false
    for (index, step) in steps.enumerated() {
      result.append(letIn(step))
      isOpen = opens(step, isOpen)
      guard isOpen, index + 1 < steps.count, !isRoom(step), !isRoom(steps[index + 1]) else { continue }
      let takesHave = opens(step, false) && !names(steps[index + 1], helpers)
      result.append(.optional(.words(takesHave ? adverbsAndHave : adverbs)))
    }
    return result
  }

  /// Whether there is room behind a step: one that ends in a subject, or in what helps the verb of the one before it.
  private func opens(_ step: PatternNode, _ isOpen: Bool) -> Bool {
    switch step {
    case .words(let id): subjects.has(all: sets[id]) || isOpen && helpers.has(someOf: sets[id])
    case .list(let list): list == subjects.list || isOpen && list == helpers.list
    case .optional(let inner): isOpen && (opens(inner, true) || isRoom(inner))
    case .sequence(let steps): steps.reduce(isOpen) { opens($1, $0) }
    case .oneOf(let choices): choices.allSatisfy { opens($0, isOpen) }
    case .anyWord, .said, .gap, .unless, .edge: false
    }
  }

  /// Whether a step takes such an adverb itself.
  private func isRoom(_ step: PatternNode) -> Bool {
    switch step {
    case .gap, .anyWord, .edge: true
    case .optional(let inner), .unless(let inner): isRoom(inner)
    case .words, .oneOf, .sequence, .list, .said: names(step, passing)
    }
  }

  /// Whether a step may begin with one of some words.
  private func names(_ step: PatternNode, _ kind: Kind) -> Bool {
    switch step {
    case .optional(let inner), .unless(let inner): names(inner, kind)
    case .words(let id): kind.has(someOf: sets[id])
    case .oneOf(let choices): choices.contains { names($0, kind) }
    case .sequence(let steps): steps.first.map { names($0, kind) } ?? false
    case .list, .said, .gap, .anyWord, .edge: false
    }
  }
}
