import DialogueCore

/// Compiles lists and patterns into an automaton.
///
/// Use: `init`, then `add` for every cue pattern and `guardProgram` for every guard, then `automaton`.
struct AutomatonBuilder {
  private var book: WordBook
  private var listIDs: [String: Int32] = [:]
  private var lists: [[PatternNode]] = []
  /// Words of a set that no cue has changed since; lists first.
  private var sets: [Set<Vocabulary.Word>] = []
  private var setIDs: [Set<Vocabulary.Word>: Int32] = [:]
  private var hasPhrases: Set<Int32> = []
  private var ops: [Op] = []
  private var ranges: [Range<Int32>] = []
  private var programs: [Program] = []
  private var cuePrograms: [Int32] = []
  private var listPrograms: [[Int32]] = []
  private var frequent: Set<Vocabulary.Word> = []
  private var commonest: Set<Vocabulary.Word> = []

  static let builtIn = ["number", "money", "percent", "clock", "ordinal", "name"]

  /// Every pattern that will be added must be among `patterns`, so that its words are known before sets are made.
  init(lists wordLists: [WordList], spelling: Spelling, patterns: [Pattern]) {
    book = WordBook(spelling)
    for id in Self.builtIn + wordLists.map(\.id) where listIDs[id] == nil {
      listIDs[id] = Int32(listIDs.count)
    }
    lists = Array(repeating: [], count: listIDs.count)
    // Twice: the first reading makes all words known, so that `apolog*` finds them in the second.
    for list in wordLists { for pattern in list.patterns { _ = node(pattern.root) } }
    for pattern in patterns { _ = node(pattern.root) }
    for text in DateWords.texts { _ = book.read(text) }
    for list in wordLists {
      guard let id = listIDs[list.id] else { continue }
      lists[Int(id)] += list.patterns.flatMap { node($0.root).simplified.ways }
    }
    fillSets()
    compileLists()
  }

  /// The set of a list, for listening's own questions about words; nil when there is no such list.
  func set(of list: String) -> Int32? { listIDs[list] }

  func words(of set: Int32) -> Set<Vocabulary.Word> { sets[Int(set)] }

  // MARK: Reading patterns

  private mutating func node(_ element: Pattern.Element) -> PatternNode {
    switch element {
    case .word(let text):
      let words = book.read(text)
      return .sequence(words.map { .words(book.alike($0)) })
    case .forms(let text): return .words(book.forms(of: text))
    case .beginning(let text):
      let stand = book.beginning(text)
      return .words(book.words(beginningLike: text).union([stand]))
    case .anyWord: return .anyWord
    case .gap(let length): return .gap(length)
    case .list("said"): return .said
    case .list(let name): return listIDs[name].map { .list($0) } ?? .words([])
    case .sequence(let parts): return .sequence(parts.map { node($0) })
    case .oneOf(let choices): return .oneOf(choices.map { node($0) })
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

  // MARK: Lists

  private mutating func fillSets() {
    sets = Array(repeating: [], count: lists.count)
    for (index, kind) in Numeral.Kind.allCases.enumerated() { sets[index] = book.numerals[kind] ?? [] }
    if let names = listIDs["name"] { sets[Int(names)].insert(book.name) }
    // As many rounds as lists can be nested: a list that contains itself settles all the same.
    for _ in 0..<8 {
      for (index, entries) in lists.enumerated() {
        for entry in entries {
          if case .words(let words) = entry { sets[index].formUnion(words) }
          if case .list(let other) = entry {
            sets[index].formUnion(sets[Int(other)])
            if hasPhrases.contains(other) { hasPhrases.insert(Int32(index)) }
          }
          if isPhrase(entry) { hasPhrases.insert(Int32(index)) }
        }
      }
    }
    if let stops = listIDs["stop_word"] { frequent = sets[Int(stops)] }
    if let commonest = listIDs["commonest"] { self.commonest = sets[Int(commonest)] }
  }

  private func isPhrase(_ node: PatternNode) -> Bool {
    switch node {
    case .words, .list: false
    default: true
    }
  }

  private mutating func compileLists() {
    let levels = listLevels()
    listPrograms = Array(repeating: [], count: (levels.max() ?? 0) + 1)
    for (index, entries) in lists.enumerated() {
      for entry in entries {
        if case .words = entry { continue }
        if case .list(let other) = entry, !hasPhrases.contains(other) { continue }
        listPrograms[levels[index]] += compile(entry, owner: Int32(index))
      }
    }
  }

  /// A list stands one level above the lists with phrases that it uses.
  private func listLevels() -> [Int] {
    var levels = Array(repeating: 0, count: lists.count)
    for _ in 0..<8 {
      for (index, entries) in lists.enumerated() {
        for used in entries.flatMap(usedLists) where hasPhrases.contains(used) && Int(used) != index {
          levels[index] = min(8, max(levels[index], levels[Int(used)] + 1))
        }
      }
    }
    return levels
  }

  private func usedLists(_ node: PatternNode) -> [Int32] {
    switch node {
    case .list(let id): [id]
    case .sequence(let parts), .oneOf(let parts): parts.flatMap(usedLists)
    case .optional(let inner), .unless(let inner): usedLists(inner)
    case .words, .anyWord, .said, .gap, .edge: []
    }
  }

  // MARK: Compiling

  /// Compiles a pattern that is tried wherever its anchor is.
  mutating func add(_ pattern: Pattern, owner: Int32) {
    for way in node(pattern.root).simplified.ways { cuePrograms += compile(way, owner: owner) }
  }

  /// Compiles a pattern that is only looked for on demand.
  mutating func guardProgram(_ pattern: Pattern) -> GuardProgram {
    let whole = node(pattern.root).simplified
    let range = emit(whole.steps)
    return GuardProgram(whole: range, programs: whole.ways.flatMap { compile($0, owner: -1) })
  }

  private mutating func compile(_ way: PatternNode, owner: Int32) -> [Int32] {
    let steps = way.steps
    let anchors = steps.indices.compactMap { index in cost(steps[index]).map { (index, $0) } }
    guard let best = anchors.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) else {
      return compileWays(steps, owner)
    }
    let needs = needs(of: steps, besides: best.0)
    let prefix = emit(Array(steps[..<best.0]))
    let suffix = emit(Array(steps[(best.0 + 1)...]))
    programs.append(
      Program(
        prefix: prefix, anchor: op(steps[best.0]), suffix: suffix,
        needs: (needs.first ?? -1, needs.count > 1 ? needs[1] : -1), owner: owner))
    return [Int32(programs.count - 1)]
  }

  /// The two needs that are met least often.
  private mutating func needs(of steps: [PatternNode], besides anchor: Int) -> [Need] {
    var found: [(need: Need, cost: Int)] = []
    for index in steps.indices where index != anchor {
      let need = need(steps[index])
      if need >= 0 { found.append((need, cost(of: sets[Int(need)]))) }
    }
    return found.sorted { ($0.cost, $0.need) < ($1.cost, $1.need) }.prefix(2).map(\.need)
  }

  /// No step is one word: the smallest group is written out, choice by choice.
  private mutating func compileWays(_ steps: [PatternNode], _ owner: Int32) -> [Int32] {
    let groups = steps.indices.filter { if case .oneOf = steps[$0] { true } else { false } }
    let smallest = groups.min { (steps[$0].ways.count, $0) < (steps[$1].ways.count, $1) }
    if let smallest {
      return steps[smallest].ways.flatMap { way in
        compile(
          .sequence(Array(steps[..<smallest]) + way.steps + Array(steps[(smallest + 1)...])), owner: owner)
      }
    }
    guard
      let anchor = steps.firstIndex(where: {
        if case .anyWord = $0 { true } else if case .said = $0 { true } else { false }
      })
    else { return [] }
    let prefix = emit(Array(steps[..<anchor]))
    let suffix = emit(Array(steps[(anchor + 1)...]))
    programs.append(
      Program(prefix: prefix, anchor: op(steps[anchor]), suffix: suffix, needs: (-1, -1), owner: owner))
    return [Int32(programs.count - 1)]
  }

  /// How often a step will have to be tried, roughly; nil when it cannot be an anchor.
  private func cost(_ node: PatternNode) -> Int? {
    switch node {
    case .words(let words): cost(of: words)
    case .list(let id): cost(of: sets[Int(id)]) + (hasPhrases.contains(id) ? 40 : 0)
    default: nil
    }
  }

  /// A word like "you" stands in most utterances, another small word in some, any other in hardly one of hundreds.
  private func cost(of words: Set<Vocabulary.Word>) -> Int {
    words.reduce(0) { $0 + (commonest.contains($1) ? 1500 : frequent.contains($1) ? 250 : 1) }
  }

  /// The set of which every match of the step has a member; -1 when there is none to name.
  private mutating func need(_ node: PatternNode) -> Need {
    switch node {
    case .words(let words): return setID(words)
    case .list(let id): return id
    case .oneOf(let choices):
      var all: Set<Vocabulary.Word> = []
      for choice in choices {
        guard let words = rarestWords(choice) else { return -1 }
        all.formUnion(words)
      }
      return setID(all)
    default: return -1
    }
  }

  /// The words of the step of a choice that is seldom met; nil when it has no step of plain words.
  private func rarestWords(_ node: PatternNode) -> Set<Vocabulary.Word>? {
    node.steps.compactMap { step -> Set<Vocabulary.Word>? in
      if case .words(let words) = step { words } else { nil }
    }
    .min { cost(of: $0) < cost(of: $1) }
  }

  private mutating func setID(_ words: Set<Vocabulary.Word>) -> Int32 {
    if let id = setIDs[words] { return id }
    sets.append(words)
    setIDs[words] = Int32(sets.count - 1)
    return Int32(sets.count - 1)
  }

  private mutating func emit(_ steps: [PatternNode]) -> Range<Int32> {
    let steps = steps.map { op($0) }
    let start = Int32(ops.count)
    ops += steps
    return start..<Int32(ops.count)
  }

  private mutating func op(_ node: PatternNode) -> Op {
    switch node {
    case .words(let words):
      if words.count == 1, let word = words.first { return Op(kind: .word, a: word) }
      return Op(kind: .set, a: setID(words))
    case .list(let id): return Op(kind: hasPhrases.contains(id) ? .list : .set, a: id)
    case .anyWord: return Op(kind: .anyWord)
    case .said: return Op(kind: .said)
    case .gap(let length): return Op(kind: .gap, a: Int32(length))
    case .edge(let edge): return Op(kind: .edge, a: edge.rawValue)
    case .optional(let inner): return Op(kind: .optional, a: rangeID(inner))
    case .unless(let inner): return Op(kind: .unless, a: rangeID(inner))
    case .sequence: return Op(kind: .group, a: rangeID(node), b: 1)
    case .oneOf(let choices):
      let inner = choices.map { emit($0.steps) }
      let start = Int32(ranges.count)
      ranges += inner
      return Op(kind: .group, a: start, b: Int32(inner.count))
    }
  }

  private mutating func rangeID(_ node: PatternNode) -> Int32 {
    let range = emit(node.steps)
    ranges.append(range)
    return Int32(ranges.count - 1)
  }

  // MARK: Freezing

  func automaton() -> Automaton {
    let stride = (sets.count + 63) / 64
    var rows = [UInt64](repeating: 0, count: book.count * stride)
    for (set, words) in sets.enumerated() {
      for word in words { rows[Int(word) * stride + set >> 6] |= 1 << UInt64(set & 63) }
    }
    return Automaton(
      vocabulary: book.vocabulary, ops: Frozen(ops), ranges: Frozen(ranges), programs: Frozen(programs),
      stride: stride, memberships: Frozen(rows), listTries: listPrograms.map(index),
      cueTries: index(cuePrograms))
  }

  private func index(_ chosen: [Int32]) -> TryIndex {
    var byWord = [[Int32]](repeating: [], count: book.count)
    var bySet = [[Int32]](repeating: [], count: sets.count)
    var everywhere: [Int32] = []
    for program in chosen {
      let anchor = programs[Int(program)].anchor
      switch anchor.kind {
      case .word: byWord[Int(anchor.a)].append(program)
      case .set, .list:
        for word in sets[Int(anchor.a)] { byWord[Int(word)].append(program) }
        if anchor.kind == .list { bySet[Int(anchor.a)].append(program) }
      default: everywhere.append(program)
      }
    }
    return TryIndex(byWord: Buckets(byWord), bySet: Buckets(bySet), everywhere: everywhere)
  }
}

/// A pattern to look for about a match.
struct GuardProgram: Sendable {
  /// All its steps, for `before` and `after`.
  let whole: Range<Int32>
  let programs: [Int32]
}
