/// A library needs its rubric and its repair lines.
struct MissingFiles: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (path, purpose) in [
      ("rubric.yaml", "it holds the numbers of the meters and the scorecard"),
      ("repair.yaml", "it holds what any conversation falls back on"),
    ] where !draft.reports.contains(where: { $0.file.path == path }) {
      guard let report = draft.reports.first else { continue }
      report.add(
        .missingFile, at: Place(file: "scripts/\(path)", line: 1, column: 1), "there is no \(path)",
        help: purpose)
    }
  }
}
