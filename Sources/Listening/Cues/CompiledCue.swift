import DialogueCore

/// A cue with the index of its move.
struct CompiledCue: Sendable {
  let move: Int32
  let cue: Cue
}
