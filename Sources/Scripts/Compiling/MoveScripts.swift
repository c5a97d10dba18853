import DialogueCore

/// The moves with what they are written in, without flows and scenarios: all that listening alone needs.
public struct MoveScripts: Sendable {
  /// By id.
  public let moves: [Move]
  public let lists: [WordList]
  public let spelling: Spelling
  public let flags: [FlagRule]
  /// What is wrong in these files, by file, line and column; names of what stands outside of them are not checked.
  public let diagnostics: [Diagnostic]

  /// Reads the files below moves/ and passes over all others.
  public init(_ files: [ScriptFile]) {
    var draft = Draft()
    for file in files.sorted(by: { $0.path < $1.path }) where file.path.hasPrefix("moves/") {
      draft.read(file)
    }
    moves = draft.moves.map(\.move).sorted { $0.id < $1.id }
    lists = draft.lists
    spelling = draft.spelling ?? Spelling()
    flags = draft.flags
    let names = NameTable(draft)
    for rule in Rules.ofMoves { rule.check(draft, names) }
    diagnostics = draft.reports.flatMap(\.diagnostics).sorted()
  }
}
