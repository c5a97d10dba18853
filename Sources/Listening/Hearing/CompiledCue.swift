import DialogueCore

/// A cue with its patterns compiled; a class, since it is passed around in the hot path.
final class CompiledCue: Sendable {
  let move: Int32
  let cue: Cue
  let guards: [CompiledGuard]
  /// Scopes that make a match void, and scopes that it needs.
  let void: Scope
  let required: Scope
  /// Index of its `when` in the conditions; -1 for always.
  let condition: Int32

  init(move: Int32, cue: Cue, guards: [CompiledGuard], condition: Int32) {
    self.move = move
    self.cue = cue
    self.guards = guards
    self.condition = condition
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

/// A guard with its patterns compiled.
struct CompiledGuard: Sendable {
  let wanted: Bool
  let place: CueGuard.Place
  let programs: [GuardProgram]
}

/// A cue that fired.
struct Hit {
  let cue: Int32
  /// Tokens.
  let start: Int32
  let end: Int32
  let sentence: Int32
}
