import DialogueCore

/// Compiles lists and patterns into an automaton.
///
/// Use: `init`, then `add` for every cue pattern and `add(guard:)` for those of each guard, `index` for each
/// lot of patterns that are looked for together, then `automaton`.
struct AutomatonBuilder {
  private let reader: NodeReader
  private let lists: ListBook
  private var writer: ProgramWriter
  private let listIndex: NeedIndex
  private let phrases: PhraseTrie
  /// The programs that find phrases of lists, level by level.
  private var levels: [Range<Int32>] = []
  /// Numbers by the patterns as they were written: the same guards stand at many cues.
  private var guardNumbers: [[String]: Int32] = [:]
  private var guards: [GuardProgram] = []
  private let passing: PassingAdverbs

  /// Every pattern that will be added must be among `patterns`, so that its words are known before sets are made.
  init(lists wordLists: [WordList], spelling: Spelling, patterns: [Pattern]) {
    let ids = ListBook.ids(of: wordLists)
    var reader = NodeReader(
      WordBook(spelling, common: ListBook.commonWords(of: wordLists)), lists: ids)
    for list in wordLists { for pattern in list.patterns { reader.learn(pattern.root) } }
    for pattern in patterns { reader.learn(pattern.root) }
    for text in DateWords.texts { reader.learn(word: text) }
    reader.settle()
    passing = PassingAdverbs(wordLists, ids: ids, reader)
    lists = ListBook(wordLists, ids: ids, reader)
    writer = ProgramWriter(lists, reader.sets, words: reader.book.count)
    self.reader = reader
    var trie = PhraseTrieBuilder(words: reader.book.count)
    for (list, ways) in lists.spelt.enumerated() { for way in ways { trie.add(way, of: Int32(list)) } }
    // In the order of their levels, so that phrases are found before those that are built of them.
    for level in 0...(lists.levels.max() ?? 0) {
      let first = Int32(writer.programs.count)
      for list in lists.others.indices where lists.levels[list] == level {
        for phrase in lists.others[list] { writer.program(phrase, owner: Int32(list)) }
      }
      levels.append(first..<Int32(writer.programs.count))
    }
    phrases = trie.trie
    listIndex = writer.index { _ in .any }
  }

  /// The set of a list, for listening's own questions about words; nil when there is no such list.
  func set(of list: String) -> Int32? { lists.ids[list] }

  /// Compiles a pattern that is tried wherever its anchor is. Its gaps pass over words that deny, or do not.
  mutating func add(_ pattern: Pattern, owner: Int32, crossesDenial: Bool) {
    writer.crossesDenial = crossesDenial
    defer { writer.crossesDenial = true }
    for way in passing.letIn(reader.node(pattern.root)).ways { writer.program(way, owner: owner) }
  }

  /// Compiles patterns of which one is looked for, and only on demand, and gives their number.
  mutating func add(guard patterns: [Pattern]) -> Int32 {
    let sources = patterns.map(\.source)
    if let known = guardNumbers[sources] { return known }
    guards.append(program(of: patterns))
    guardNumbers[sources] = Int32(guards.count - 1)
    return Int32(guards.count - 1)
  }

  private mutating func program(of patterns: [Pattern]) -> GuardProgram {
    let whole = reader.node(patterns.count == 1 ? patterns[0].root : .oneOf(patterns.map(\.root)))
    let range = writer.whole(whole)
    let start = Int32(writer.programs.count)
    for way in whole.ways { writer.program(way, owner: -1) }
    let programs = start..<Int32(writer.programs.count)
    let needed = writer.needed(by: programs.count > 1 ? whole : .anyWord)
    return GuardProgram(whole: range, programs: programs, needed: needed)
  }

  /// An index of the patterns that were added since the last.
  mutating func index(_ circumstances: (Int32) -> Circumstances = { _ in .any }) -> NeedIndex {
    writer.index(circumstances)
  }

  mutating func automaton() -> Automaton {
    Automaton(
      vocabulary: reader.book.vocabulary, writer, guards: guards, phrases: phrases, lists: listIndex,
      levels: levels, listCount: lists.words.count)
  }
}

/// What a guard looks for about a match.
struct GuardProgram: Sendable {
  /// All its steps, for `before` and `after`.
  let whole: Range<Int32>
  /// One for each way to be.
  let programs: Range<Int32>
  /// The set without a word of which none of these is worth a try.
  let needed: Int32
}
