import DialogueCore

/// Compiles moves, their cues and conditions, and the topics, for one listener.
struct CueCompiler {
  private var builder: AutomatonBuilder
  private(set) var moves: [CompiledMove] = []
  private(set) var cues: [CompiledCue] = []
  private(set) var terms: [CueTerms] = []
  private(set) var guards: [CompiledGuard] = []
  /// What sets the cues off.
  private(set) var cueIndex: NeedIndex
  private(set) var formCues: [Int32] = []
  private var textGuards: Int32 = 0
  private var conditionBook: ConditionBook
  private(set) var flags: [CompiledFlag] = []
  let indexes: [MoveID: Int]
  private(set) var feelings: [String: Int32] = [:]
  let topics: TopicBook
  /// What sets the topics of each group off.
  private(set) var topicGroups: [NeedIndex] = []

  /// Lists that are families of the customer's feelings.
  private static let families = [
    "angry", "hurt", "worried", "tired", "let_down", "embarrassed", "confused", "ignored",
  ]

  init(moves: [Move], lists: [WordList], spelling: Spelling, flags: [FlagRule], topics groups: [TopicGroup]) {
    let moves = moves.sorted { $0.id < $1.id }
    let cuePatterns = moves.flatMap(\.cues).flatMap {
      $0.say + $0.guards.flatMap(\.patterns) + $0.when.patterns
    }
    let others =
      moves.flatMap(\.when.patterns) + moves.compactMap(\.longAnswer).flatMap(\.when.patterns)
      + flags.flatMap(\.when.patterns)
    let topicPatterns = groups.flatMap(\.topics).flatMap(\.patterns)
    builder = AutomatonBuilder(
      lists: lists, spelling: spelling, patterns: cuePatterns + others + topicPatterns)
    cueIndex = builder.index()
    topics = TopicBook(groups)
    for family in Self.families { feelings[family] = builder.set(of: family) }
    indexes = Dictionary(moves.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    conditionBook = ConditionBook(moves: indexes)
    for (index, move) in moves.enumerated() {
      let longAnswer = move.longAnswer.map { (words: $0.words, when: number($0.when)) }
      self.moves.append(CompiledMove(move, indexes: indexes, longAnswer: longAnswer))
      for cue in move.cues { add(cue, of: index, move) }
    }
    cueIndex = builder.index { [terms] in terms[Int($0)].gate.circumstances }
    var topics: Int32 = 0
    for group in self.topics.groups {
      add(group, from: topics)
      topics += Int32(group.topics.count)
    }
    for rule in flags { self.flags.append(CompiledFlag(flag: rule.flag, when: number(rule.when))) }
  }

  var conditions: ConditionTable { conditionBook.table }

  /// The set of a list; nil when there is none.
  func set(of list: String) -> Int32? { builder.set(of: list) }

  mutating func automaton() -> Automaton { builder.automaton() }

  private mutating func add(_ cue: Cue, of move: Int, _ definition: Move) {
    let index = Int32(cues.count)
    if cue.say.isEmpty { formCues.append(index) }
    for pattern in cue.say {
      builder.add(pattern, owner: index, crossesDenial: cue.scopes.negated != .void)
    }
    let gate = CueGate(
      condition: number(cue.when.and(definition.when)),
      forms: cue.forms.reduce(into: Forms()) { $0.insert($1) })
    for condition in cue.guards { add(condition) }
    terms.append(
      CueTerms(
        of: cue, move: move, gate: gate, guards: Int32(guards.count - cue.guards.count)..<Int32(guards.count))
    )
    cues.append(CompiledCue(move: Int32(move), cue: cue))
  }

  private mutating func add(_ condition: CueGuard) {
    if condition.place == .text { textGuards += 1 }
    guards.append(
      CompiledGuard(
        wanted: condition.wanted, place: condition.place, program: builder.add(guard: condition.patterns),
        number: condition.place == .text ? textGuards - 1 : -1))
  }

  private mutating func add(_ group: TopicGroup, from first: Int32) {
    for (number, topic) in group.topics.enumerated() {
      for pattern in topic.patterns {
        builder.add(pattern, owner: first + Int32(number), crossesDenial: true)
      }
    }
    topicGroups.append(builder.index())
  }

  private mutating func number(_ condition: Condition) -> Int32 {
    conditionBook.number(of: condition) { builder.add(guard: [$0]) }
  }
}

extension Condition {
  /// The patterns that it looks for in the counterpart's words.
  var patterns: [Pattern] {
    switch self {
    case .said(let pattern): [pattern]
    case .not(let inner): inner.patterns
    case .all(let parts), .any(let parts): parts.flatMap(\.patterns)
    default: []
    }
  }

  func and(_ other: Condition) -> Condition {
    self == .always ? other : other == .always ? self : .all([self, other])
  }
}
