import DialogueCore

/// What a match of a cue counts for, and what is asked of it before it does.
struct CueTerms: Sendable {
  /// The index of its move.
  let move: Int
  let strength: Int
  let gate: CueGate
  /// Scopes that make a match void, and scopes that it needs.
  let void: Scope
  let required: Scope
  let within: Cue.Reach
  let agent: Cue.Agent?
  let tense: Cue.Tense?
  let words: ClosedRange<Int>?
  let echoes: Int
  /// The numbers of its guards.
  let guards: Range<Int32>

  init(of cue: Cue, move: Int, gate: CueGate, guards: Range<Int32>) {
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
    self.move = move
    strength = cue.strength
    self.gate = gate
    self.void = void
    self.required = required
    within = cue.within
    agent = cue.agent
    tense = cue.tense
    words = cue.words
    echoes = cue.echoes
    self.guards = guards
  }
}
