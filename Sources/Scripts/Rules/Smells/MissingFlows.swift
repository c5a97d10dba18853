import DialogueCore

/// Flows that are proposed next, played in a course, or asked about by cues should be there; without them nothing is
/// proposed, played or heard.
struct MissingFlows: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    let flows = Set(draft.flows.map(\.flow.id.text))
    for (flow, report) in draft.flows {
      for next in flow.next where !flows.contains(next.flow.text) {
        report.addUnknown(
          next.flow.text, among: flows, as: .missingFlow, at: report.place(of: .next(next.flow)),
          "no flow named '\(next.flow)' to go on with", help: "write it, or propose another")
      }
    }
    for (course, report) in draft.courses {
      for part in course.parts where !flows.contains(part.flow.text) {
        report.addUnknown(
          part.flow.text, among: flows, as: .missingFlow, at: report.place(of: .part(part.flow)),
          "no flow named '\(part.flow)' to play", help: "this part is passed over until the flow is written")
      }
    }
    for report in draft.reports where report.file.isOfMoves {
      for reference in report.references where reference.kind == .flow {
        let name = reference.word.text
        guard !flows.contains(name) else { continue }
        report.addUnknown(
          name, among: flows, as: .missingFlow, at: reference.word.place, "no flow named '\(name)'",
          help: "this holds in no rehearsal until the flow is written")
      }
    }
  }
}
