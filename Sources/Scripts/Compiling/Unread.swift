/// The names that unreadable files would have given: whoever uses one of them is not told that it is missing.
struct Unread {
  private static let ofFlows: Set<NameKind> = [.state, .ending, .slot, .topic]

  private var scopes: Set<Scope> = []
  /// Kinds of names that everybody sees.
  private var kinds: Set<NameKind> = []

  mutating func insert(_ kind: ScriptKind, _ file: ScriptFile) {
    switch kind {
    case .flow: scopes.insert(.flow(file.stem))
    case .lists: kinds.insert(.list)
    case .flags: kinds.formUnion([.flag, .place])
    case .rubric: kinds.formUnion([.axis, .rule, .outcome])
    case .repair: kinds.formUnion([.topic, .place])
    case .practices: kinds.insert(.practice)
    // These give no name but that of their file, which counts all the same (`Report.declareByFileName`); of a scenario's words
    // its flow's other scenarios have their own.
    case .move, .scenario, .persona, .course, .plan, .spelling: break
    }
  }

  mutating func formUnion(_ other: Unread) {
    scopes.formUnion(other.scopes)
    kinds.formUnion(other.kinds)
  }

  /// Whether what a name stands for may be in one of the files.
  func mayGive(_ reference: Reference, _ names: NameTable) -> Bool {
    if kinds.contains(reference.kind) || scopes.contains(reference.scope) { return true }
    // What is everybody's names states and slots of any flow.
    if reference.scope == .library { return !scopes.isEmpty && Self.ofFlows.contains(reference.kind) }
    return names.neighbours(of: reference.scope).contains(where: scopes.contains)
  }
}
