/// No two things of a kind have one name. What is laid over something of the same name stands in for it.
struct TakenNames: Rule {
  private struct Key: Hashable {
    let kind: NameKind
    let name: String
    let scope: Scope
  }

  func check(_ draft: Draft, _ names: NameTable) {
    var first: [Key: (place: Place, report: Report)] = [:]
    for report in draft.reports.sorted(by: { $0.file.path < $1.file.path }) {
      for given in report.declarations where given.kind != .place {
        let key = Key(kind: given.kind, name: given.name, scope: given.scope)
        guard let (earlier, other) = first[key] else {
          first[key] = (given.place, report)
          continue
        }
        if other !== report, other.file.path == report.file.path { continue }
        report.add(
          .nameTaken, at: given.place, "there is a \(given.kind.rawValue) named '\(given.name)' already",
          help: "it stands in \(earlier.file):\(earlier.line); give this one another name")
      }
    }
  }
}
