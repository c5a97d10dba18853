import DialogueCore

/// A guard, compiled.
struct CompiledGuard: Sendable {
  let wanted: Bool
  let place: CueGuard.Place
  /// What it asks about: one of its patterns.
  let program: Int32
  /// Of a guard on the whole text its number among those, since it is the same for all matches; else -1.
  let number: Int32
}
