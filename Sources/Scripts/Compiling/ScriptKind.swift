import DialogueCore

/// What a script is, told from where it lies.
enum ScriptKind: String, CaseIterable {
  case flow, plan, scenario, persona, course, move, lists, flags, spelling, rubric, repair, practices

  /// Nil for a path where no script belongs.
  init?(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, name.hasSuffix(".yaml") else { return nil }
    switch (parts.count, parts[0], name) {
    case (1, _, "rubric.yaml"): self = .rubric
    case (1, _, "repair.yaml"): self = .repair
    case (1, _, "practices.yaml"): self = .practices
    case (2, "moves", "lists.yaml"): self = .lists
    case (2, "moves", "flags.yaml"): self = .flags
    case (2, "moves", "spelling.yaml"): self = .spelling
    case (2, "moves", _): self = .move
    case (2, "flows", _): self = name.hasSuffix(".plan.yaml") ? .plan : .flow
    case (2, "scenarios", _): self = .scenario
    case (2, "personas", _): self = .persona
    case (2, "courses", _): self = .course
    default: return nil
    }
  }

  /// Whether a folder's file is laid over the one inside the program entry by entry, as it is one for all moves; any other
  /// stands in for it whole.
  var isLaidOver: Bool { self == .lists || self == .flags || self == .spelling }

  /// What to do about a file where no script belongs.
  static func advice(for file: ScriptFile) -> String {
    let parts = file.path.split(separator: "/").map(String.init)
    let stem = parts.last?.split(separator: ".").first.map(String.init) ?? ""
    let renamed = (parts.dropLast() + ["\(stem).yaml"]).joined(separator: "/")
    // `x.yml`, and `x.yaml.txt` as some editors save it.
    if renamed != file.path, ScriptKind(path: renamed) != nil { return "rename it to \(stem).yaml" }
    let folders = ["flows", "scenarios", "personas", "courses", "moves"]
    if parts.count == 2, let folder = nearName(to: parts[0], among: folders) {
      return "did you mean the folder '\(folder)'?"
    }
    let given = file.name.split(separator: "/").map(String.init).dropLast()
    if parts.count == 1, let folder = given.last, folders.contains(folder) {
      return "give the folder in which '\(folder)' lies"
    }
    return
      "scripts are \(folders.map { "\($0)/ID.yaml" }.joined(separator: ", ")), rubric.yaml, repair.yaml and "
      + "practices.yaml, below the folder that is given"
  }
}
