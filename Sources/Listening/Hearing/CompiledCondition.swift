import DialogueCore

/// A condition with its moves and patterns looked up.
indirect enum CompiledCondition: Sendable {
  case always
  case not(CompiledCondition)
  case all([CompiledCondition])
  case any([CompiledCondition])
  /// A move of the listener, by index.
  case done(Int, times: Int)
  case heard(Int)
  case withheld(Int)
  /// A pattern in the counterpart's last words, by its number among those that are asked for.
  case said(Int)
  case plain(Condition)
}

/// Compiles conditions; the same pattern is looked for once.
struct ConditionCompiler {
  private let moves: [MoveID: Int]
  private var numbers: [String: Int] = [:]
  /// The patterns to be looked for in the counterpart's words.
  private(set) var said: [GuardProgram] = []

  init(moves: [MoveID: Int]) { self.moves = moves }

  mutating func compile(_ condition: Condition, _ program: (Pattern) -> GuardProgram) -> CompiledCondition {
    switch condition {
    case .always: return .always
    case .not(let inner): return .not(compile(inner, program))
    case .all(let parts): return .all(parts.map { compile($0, program) })
    case .any(let parts): return .any(parts.map { compile($0, program) })
    case .done(let move, let times):
      return moves[move].map { .done($0, times: times) } ?? .plain(condition)
    case .heard(let move): return moves[move].map { .heard($0) } ?? .plain(condition)
    case .withheld(let move): return moves[move].map { .withheld($0) } ?? .plain(condition)
    case .said(let pattern):
      if let number = numbers[pattern.source] { return .said(number) }
      numbers[pattern.source] = said.count
      said.append(program(pattern))
      return .said(said.count - 1)
    default: return .plain(condition)
    }
  }
}
