import DialogueCore

/// A word list that contains itself has no words to compare with.
struct ListCycles: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    guard let report = draft.reports.first(where: { $0.file.path == "moves/lists.yaml" }) else { return }
    let inner = Dictionary(
      draft.lists.map { ($0.id, $0.patterns.flatMap(\.root.lists)) }, uniquingKeysWith: { first, _ in first })
    for given in report.declarations where given.kind == .list {
      guard let trail = trail(from: given.name, back: given.name, inner, []) else { continue }
      report.add(
        .listCycle, at: given.place, "the list '\(given.name)' contains itself",
        help: "the way round is \(([given.name] + trail).map { "~\($0)" }.joined(separator: " -> "))")
    }
  }

  /// The lists through which `start` comes back to itself; nil when it does not.
  private func trail(
    from list: String, back start: String, _ inner: [String: [String]], _ trail: [String]
  ) -> [String]? {
    for next in inner[list] ?? [] {
      if next == start { return trail + [next] }
      guard !trail.contains(next) else { continue }
      if let found = self.trail(from: next, back: start, inner, trail + [next]) { return found }
    }
    return nil
  }
}

extension Pattern.Element {
  /// The lists that it names.
  fileprivate var lists: [String] {
    switch self {
    case .list(let name): [name]
    case .sequence(let parts), .oneOf(let parts): parts.flatMap(\.lists)
    case .optional(let inner), .unless(let inner): inner.lists
    case .word, .forms, .beginning, .anyWord, .gap, .edge: []
    }
  }
}
