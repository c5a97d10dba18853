import DialogueCore

/// All names that the scripts give, and who can see which: a flow sees its scenarios' facts, a scenario its flows' states.
struct NameTable {
  private var names: [Scope: [NameKind: Set<String>]] = [:]
  private var neighbours: [Scope: [Scope]] = [:]
  /// Places that exist in every conversation.
  private var generalPlaces: Set<String> = []

  /// Words that any text may name: what every scenario gives, the rep, and what the machine fills in.
  static let everywhere = Set(ScenarioReader.requiredWords + ["rep", "goal", "words"])

  init(_ draft: Draft) {
    for report in draft.reports {
      for name in report.declarations {
        names[name.scope, default: [:]][name.kind, default: []].insert(name.name)
      }
    }
    for (scenario, _) in draft.scenarios {
      for flow in scenario.flows {
        neighbours[.flow(flow.text), default: []].append(.scenario(scenario.id.text))
        neighbours[.scenario(scenario.id.text), default: []].append(.flow(flow.text))
      }
    }
    let library = names[.library] ?? [:]
    generalPlaces = Set(RepairReader.requiredPlaces + RepairReader.furtherPlaces)
    generalPlaces.formUnion((library[.move] ?? []).map { LineSet.reaction(to: MoveID($0)) })
    generalPlaces.formUnion((library[.flag] ?? []).map { "coach.\($0)" })
  }

  /// Whether a name may be used in a scope.
  func sees(_ kind: NameKind, _ name: String, from scope: Scope) -> Bool {
    func gives(_ seen: Scope) -> Bool { names[seen]?[kind]?.contains(name) == true }
    if gives(.library) || gives(scope) || neighbours[scope, default: []].contains(where: gives) {
      return true
    }
    func givesAnywhere() -> Bool { scope == .library && names.keys.contains(where: gives) }
    switch kind {
    case .word:
      // Slots and properties fill places, too; a library-wide text knows no scenario in particular.
      return Self.everywhere.contains(name) || (scope != .library && sees(.slot, name, from: scope))
    case .outcome: return sees(.ending, name, from: scope)
    case .place: return generalPlaces.contains(name)
    case .topic:
      return givesAnywhere()
        || (name.hasPrefix("fact.") && sees(.fact, String(name.dropFirst(5)), from: scope))
    default: return givesAnywhere()
    }
  }

  /// The scopes that a scope sees besides its own and the library's.
  func neighbours(of scope: Scope) -> [Scope] { neighbours[scope] ?? [] }

  /// The names of a kind that may be used in a scope: those that `sees` says yes to.
  func visible(_ kind: NameKind, from scope: Scope) -> Set<String> {
    var visible = names[.library]?[kind] ?? []
    for seen in scope == .library ? Array(names.keys) : [scope] + (neighbours[scope] ?? []) {
      visible.formUnion(names[seen]?[kind] ?? [])
    }
    switch kind {
    case .word:
      return scope == .library
        ? Self.everywhere : visible.union(Self.everywhere).union(self.visible(.slot, from: scope))
    case .place:
      if case .library = scope { return generalPlaces }
      return visible.union(generalPlaces)
    case .outcome: return visible.union(self.visible(.ending, from: scope))
    case .topic: return visible.union(self.visible(.fact, from: scope).map { "fact.\($0)" })
    default: return visible
    }
  }

  /// Role-prefixed fallbacks: `manager.unmatched`.
  func isPlaceOfRole(_ name: String) -> Bool {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    return parts.count == 2 && Role(rawValue: parts[0]) != nil && generalPlaces.contains(parts[1])
  }
}
