import DialogueCore

/// The moves with what they are written in and the topics of any conversation, without flows and scenarios: all that listening
/// alone needs.
public struct MoveScripts: Sendable {
  /// By id.
  public let moves: [Move]
  public let lists: [WordList]
  public let spelling: Spelling
  public let flags: [FlagRule]
  /// Those of repair.yaml, which flags may ask about.
  public let topics: [TopicPattern]
  /// What is wrong in these files, by file, line and column; names of what stands outside of them are not checked.
  public let diagnostics: [Diagnostic]

  /// Reads the files below moves/ and repair.yaml, and passes over all others.
  public init(_ files: [ScriptFile]) {
    var draft = Draft()
    for file in files.layered
    where file.isOfMoves || file.kind == .repair {
      draft.read(file)
    }
    moves = draft.moves.map(\.move).withPlacesTaken.sorted { $0.id < $1.id }
    lists = draft.lists
    spelling = draft.spelling ?? Spelling()
    flags = draft.flags
    topics = draft.repair?.repair.topics ?? []
    let names = NameTable(draft)
    for rule in Rules.ofMoves { rule.check(draft, names) }
    diagnostics = draft.reports.flatMap(\.diagnostics).sorted()
  }
}
