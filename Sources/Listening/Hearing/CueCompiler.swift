import DialogueCore

/// Compiles moves, their cues and conditions, and the topics, for one listener.
struct CueCompiler {
  private var builder: AutomatonBuilder
  private(set) var moves: [CompiledMove] = []
  private(set) var cues: [CompiledCue] = []
  private(set) var formCues: [Int32] = []
  private(set) var textGuards: Int32 = 0
  /// The conditions of cues, each of them once.
  private(set) var conditions: [CompiledCondition] = []
  private var authored: [Condition] = []
  private var conditionCompiler: ConditionCompiler
  private(set) var flags: [CompiledFlag] = []
  let indexes: [MoveID: Int]
  private(set) var feelings: [String: Int32] = [:]
  let topics: TopicBook

  /// Lists that are families of the customer's feelings.
  private static let families = [
    "angry", "hurt", "worried", "tired", "let_down", "embarrassed", "confused", "ignored",
  ]

  init(moves: [Move], lists: [WordList], spelling: Spelling, flags: [FlagRule], topics groups: [TopicGroup]) {
    let moves = moves.sorted { $0.id < $1.id }
    let cuePatterns = moves.flatMap(\.cues).flatMap {
      $0.say + $0.guards.flatMap(\.patterns) + $0.when.patterns
    }
    let others = moves.flatMap(\.when.patterns) + flags.flatMap(\.when.patterns)
    let topicPatterns = groups.flatMap(\.topics).flatMap(\.patterns)
    builder = AutomatonBuilder(
      lists: lists, spelling: spelling, patterns: cuePatterns + others + topicPatterns)
    topics = TopicBook(groups)
    for family in Self.families { feelings[family] = builder.set(of: family) }
    indexes = Dictionary(moves.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    conditionCompiler = ConditionCompiler(moves: indexes)
    for (index, move) in moves.enumerated() {
      self.moves.append(CompiledMove(move, indexes: indexes))
      for cue in move.cues { add(cue, of: index, move) }
    }
    for (number, topic) in groups.flatMap(\.topics).enumerated() {
      for pattern in topic.patterns { builder.add(pattern, owner: Int32(cues.count + number)) }
    }
    for rule in flags { self.flags.append(CompiledFlag(flag: rule.flag, when: compiled(rule.when))) }
  }

  /// The patterns that conditions look for in the counterpart's words.
  var said: [GuardProgram] { conditionCompiler.said }

  /// The set of a list; nil when there is none.
  func set(of list: String) -> Int32? { builder.set(of: list) }

  func automaton() -> Automaton { builder.automaton() }

  private mutating func add(_ cue: Cue, of move: Int, _ definition: Move) {
    let index = Int32(cues.count)
    if cue.say.isEmpty { formCues.append(index) }
    for pattern in cue.say { builder.add(pattern, owner: index) }
    let guards = cue.guards.map { condition in
      if condition.place == .text { textGuards += 1 }
      return CompiledGuard(
        wanted: condition.wanted, place: condition.place,
        programs: condition.patterns.map { builder.guardProgram($0) },
        number: condition.place == .text ? textGuards - 1 : -1)
    }
    cues.append(
      CompiledCue(
        move: Int32(move), cue: cue, guards: guards, condition: number(cue.when.and(definition.when))))
  }

  private mutating func number(_ condition: Condition) -> Int32 {
    guard condition != .always else { return -1 }
    if let known = authored.firstIndex(of: condition) { return Int32(known) }
    authored.append(condition)
    conditions.append(compiled(condition))
    return Int32(conditions.count - 1)
  }

  private mutating func compiled(_ condition: Condition) -> CompiledCondition {
    conditionCompiler.compile(condition) { builder.guardProgram($0) }
  }
}

/// When a flag is raised.
struct CompiledFlag: Sendable {
  let flag: FlagID
  let when: CompiledCondition
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
