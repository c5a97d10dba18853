import DialogueCore

/// A cue with the index of its move.
struct CompiledCue: Sendable {
  let move: Int32
  let cue: Cue
}

/// Words that match a cue; one that fired when nothing speaks against it.
struct Hit {
  let cue: Int32
  /// Tokens.
  let start: Int32
  let end: Int32
  let sentence: Int32

  /// By their cues, and then by their words, the wider first.
  func comes(before other: Hit) -> Bool { (cue, start, other.end) < (other.cue, other.start, end) }
}
