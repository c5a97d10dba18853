import DialogueCore

/// Numbers conditions and their parts while they are compiled, each of them once.
struct ConditionBook {
  /// The number of the condition that always holds.
  static let always: Int32 = 0

  private let moves: [MoveID: Int]
  private var count: Int32 = 1
  private var numbers: [Condition: Int32] = [.always: always]
  private var conjunctions: [Conjunction] = []
  private var said: [Int32] = []
  private var patterns: [String: Int32] = [:]
  private var topics: [TopicID] = []
  private var given = GivenConditions()
  private var ofSaid: [ConditionTable.Numbered] = []
  private var ofContext: [ConditionTable.Numbered] = []
  private var late: [ConditionTable.Numbered] = []
  private var lateConjunctions: [Int] = []

  init(moves: [MoveID: Int]) { self.moves = moves }

  var table: ConditionTable {
    ConditionTable(
      count: Int(count), conjunctions: Frozen(conjunctions),
      concerned: ConcernedConjunctions(conjunctions, conditions: Int(count)), given: given, said: said,
      topics: topics, ofSaid: ofSaid, ofContext: ofContext, late: late, lateConjunctions: lateConjunctions)
  }

  /// The number of a condition; `program` compiles the patterns that it looks for.
  mutating func number(of condition: Condition, _ program: (Pattern) -> Int32) -> Int32 {
    if let known = numbers[condition] { return known }
    let number =
      switch condition {
      case .not(let inner): joined([Literal.denied(literal(inner, program))], isLate: condition.isLate)
      case .all(let parts):
        joined(parts.flatMap(\.together).map { literal($0, program) }, isLate: condition.isLate)
      case .any(let parts):
        joined(
          parts.map { Literal.denied(literal($0, program)) }, isDenied: true, isLate: condition.isLate)
      default: single(condition, program)
      }
    numbers[condition] = number
    return number
  }

  private mutating func newNumber() -> Int32 {
    count += 1
    return count - 1
  }

  private mutating func literal(_ condition: Condition, _ program: (Pattern) -> Int32) -> Int32 {
    if case .not(let inner) = condition { return Literal.denied(literal(inner, program)) }
    return Literal.of(number(of: condition, program))
  }

  /// A condition that holds where all literals do, or where not all of them do.
  private mutating func joined(_ literals: [Int32], isDenied: Bool = false, isLate: Bool) -> Int32 {
    var literals = literals
    while literals.count > 4 {
      let first = joined(Array(literals.prefix(4)), isLate: isLate)
      literals.replaceSubrange(..<4, with: [Literal.of(first)])
    }
    literals += repeatElement(Literal.of(Self.always), count: 4 - literals.count)
    let number = newNumber()
    let literal = Literal.of(number)
    if isLate { lateConjunctions.append(conjunctions.count) }
    conjunctions.append(
      Conjunction(
        parts: (literals[0], literals[1], literals[2], literals[3]),
        literal: isDenied ? Literal.denied(literal) : literal))
    return number
  }

  private mutating func single(_ condition: Condition, _ program: (Pattern) -> Int32) -> Int32 {
    if case .done(_, times: ...0) = condition { return Self.always }
    let number = newNumber()
    switch condition {
    case .done, .with, .flow, .state, .equals: given.add(condition, number)
    case .said(let pattern): ofSaid.append((number, .said(self.number(of: pattern, program))))
    case .saidQuestion: ofSaid.append((number, .saidQuestion))
    case .saidNothing: ofSaid.append((number, .saidNothing))
    case .listening: ofContext.append((number, .listening))
    case .told(let times): ofContext.append((number, .told(Int32(times))))
    case .counted: ofContext.append((number, .counted))
    // What no move of this listener can answer never holds.
    case .heard(let move): if let move = moves[move] { late.append((number, .heard(Int32(move)))) }
    case .withheld(let move): if let move = moves[move] { late.append((number, .withheld(Int32(move)))) }
    case .about(let topic):
      late.append((number, .about(Int32(topics.count))))
      topics.append(topic)
    case .echoOnly: late.append((number, .echoOnly))
    case .unvoicedFeeling: late.append((number, .unvoicedFeeling))
    case .always, .not, .all, .any: break
    }
    return number
  }

  private mutating func number(of pattern: Pattern, _ program: (Pattern) -> Int32) -> Int32 {
    if let known = patterns[pattern.source] { return known }
    let number = Int32(said.count)
    said.append(program(pattern))
    patterns[pattern.source] = number
    return number
  }
}

extension Condition {
  /// The conditions that must all hold for it to hold.
  fileprivate var together: [Condition] {
    if case .all(let parts) = self { return parts.flatMap(\.together) }
    return [self]
  }

  /// Whether it asks what was heard in the utterance itself.
  fileprivate var isLate: Bool {
    switch self {
    case .heard, .withheld, .about, .echoOnly, .unvoicedFeeling: true
    case .not(let inner): inner.isLate
    case .all(let parts), .any(let parts): parts.contains(where: \.isLate)
    default: false
    }
  }
}
