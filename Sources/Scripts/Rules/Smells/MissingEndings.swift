import DialogueCore

/// A rehearsal must be one that can be won and lost.
struct MissingEndings: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (flow, report) in draft.flows {
      for kind in [Ending.Kind.success, .fail] where !flow.endings.contains(where: { $0.kind == kind }) {
        report.add(
          .missingEnding, at: report.place(of: .flow), "no ending of this flow is a \(kind.rawValue)",
          help: "add one with 'kind: \(kind.rawValue)'")
      }
    }
  }
}
