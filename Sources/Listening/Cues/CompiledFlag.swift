import DialogueCore

/// When a flag is raised.
struct CompiledFlag: Sendable {
  let flag: FlagID
  /// The number of its condition.
  let when: Int32
}
