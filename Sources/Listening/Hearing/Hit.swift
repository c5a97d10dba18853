/// Words that match a cue; one that fired when nothing speaks against it.
struct Hit {
  let cue: Int32
  /// Tokens.
  let start: Int32
  /// Behind the last that it needs.
  let core: Int32
  let end: Int32
  let sentence: Int32
}
