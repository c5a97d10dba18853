import DialogueCore

/// A word list that contains itself has no words to compare with.
struct ListCycles: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    let reports = draft.reports.filter { $0.file.kind == .lists }
    guard !reports.isEmpty else { return }
    let inner = Dictionary(
      draft.lists.map { ($0.id, $0.patterns.flatMap(\.root.leaves).compactMap(name)) },
      uniquingKeysWith: { first, _ in first })
    for report in reports {
      for given in report.declarations where given.kind == .list {
        guard let trail = trail(from: given.name, inner) else { continue }
        report.add(
          .listCycle, at: given.place, "the list '\(given.name)' contains itself",
          help: "the way round is \(([given.name] + trail).map { "~\($0)" }.joined(separator: " -> "))")
      }
    }
  }

  /// The lists through which `start` comes back to itself, on the shortest way; nil when it does not.
  private func trail(from start: String, _ inner: [String: [String]]) -> [String]? {
    var ways: [String: String] = [:]
    var open = [start]
    while !open.isEmpty {
      var next: [String] = []
      for list in open {
        for found in inner[list] ?? [] where ways[found] == nil {
          ways[found] = list
          next.append(found)
        }
      }
      open = ways[start] == nil ? next : []
    }
    guard ways[start] != nil else { return nil }
    var trail = [start]
    while let before = ways[trail[0]], before != start { trail.insert(before, at: 0) }
    return trail
  }

  /// The list that a piece names.
  private func name(_ piece: Pattern.Element) -> String? {
    if case .list(let name) = piece { name } else { nil }
  }
}
