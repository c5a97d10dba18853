/// What kind of thing a name stands for, as messages call it.
enum NameKind: String, CaseIterable {
  case flow, state, ending, slot, topic, scenario, fact, persona, move, flag, list, axis, rule
  case course
  /// What a rehearsal can end with: an ending of its flow, or a stop of the rubric.
  case outcome = "end"
  /// The number of one: `004.25`.
  case practice
  /// A `{place}` in a text.
  case word
  /// Where something is said: `hear.enter`, `react.excuse`.
  case place
}

/// Whom a name belongs to: a state's to its flow, a fact's to its scenario, a move's to everybody.
enum Scope: Hashable {
  case library
  case flow(String)
  case scenario(String)
}

/// A name that a script gives.
struct Declaration {
  let kind: NameKind
  let name: String
  let place: Place
  let scope: Scope
}

/// A name that a script uses.
struct Reference {
  let kind: NameKind
  let word: Word
  let scope: Scope
}
