import DialogueCore

/// A cue with its patterns compiled; a class, since it is passed around in the hot path.
final class CompiledCue: Sendable {
  let move: Int32
  let cue: Cue
  let guards: [CompiledGuard]
  let gate: CueGate
  /// Scopes that make a match void, and scopes that it needs.
  let void: Scope
  let required: Scope

  init(move: Int32, cue: Cue, guards: [CompiledGuard], condition: Int32) {
    self.move = move
    self.cue = cue
    self.guards = guards
    gate = CueGate(condition: condition, forms: cue.forms.reduce(into: Forms()) { $0.insert($1) })
    var void: Scope = []
    var required: Scope = []
    let scopes: [(Cue.Allowance, Scope)] = [
      (cue.scopes.negated, .negated), (cue.scopes.quoted, .quoted), (cue.scopes.reported, .reported),
      (cue.scopes.hypothetical, .hypothetical),
    ]
    for (allowance, scope) in scopes {
      if allowance == .void { void.insert(scope) }
      if allowance == .require { required.insert(scope) }
    }
    self.void = void
    self.required = required
  }
}

/// What is asked of a cue or a topic before its words are looked for.
struct CueGate: Sendable {
  /// The number of its condition.
  let condition: Int32
  /// The forms of clauses in which it counts; all when there are none.
  let forms: Forms
}

/// A set of forms.
struct Forms: Sendable {
  private var bits: UInt8 = 0

  var isEmpty: Bool { bits == 0 }

  mutating func insert(_ form: Form) { bits |= Self.bit(form) }
  func contains(_ form: Form) -> Bool { bits & Self.bit(form) != 0 }
  func isDisjoint(with other: Forms) -> Bool { bits & other.bits == 0 }

  private static func bit(_ form: Form) -> UInt8 {
    switch form {
    case .statement: 1
    case .openQuestion: 2
    case .closedQuestion: 4
    case .command: 8
    }
  }
}

/// A guard with its patterns compiled.
struct CompiledGuard: Sendable {
  let wanted: Bool
  let place: CueGuard.Place
  let programs: [GuardProgram]
  /// Of a guard on the whole text its number among those, since it is the same for all matches; else -1.
  let number: Int32
}

/// Words that match a cue; one that fired when nothing speaks against it.
struct Hit {
  let cue: Int32
  /// Tokens.
  let start: Int32
  let end: Int32
  let sentence: Int32
}
