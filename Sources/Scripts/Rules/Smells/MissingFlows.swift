import DialogueCore

/// Flows that are proposed next, played in a course, or asked about by cues should be there; without them nothing is
/// proposed, played or heard.
struct MissingFlows: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    let flows = Set(draft.flows.map(\.flow.id))
    for (flow, report) in draft.flows {
      for next in flow.next where !flows.contains(next.flow) {
        let near = didYouMean(next.flow.text, among: flows.map(\.text))
        report.add(
          .missingFlow, at: report.place(of: .next(next.flow)),
          "no flow named '\(next.flow)' to go on with\(near)",
          help: near.isEmpty ? "write it, or propose another" : "")
      }
    }
    for (course, report) in draft.courses {
      for part in course.parts where !flows.contains(part.flow) {
        let near = didYouMean(part.flow.text, among: flows.map(\.text))
        report.add(
          .missingFlow, at: report.place(of: .part(part.flow)), "no flow named '\(part.flow)' to play\(near)",
          help: near.isEmpty ? "this part is passed over until the flow is written" : "")
      }
    }
    for report in draft.reports where report.file.path.hasPrefix("moves/") {
      for reference in report.references where reference.kind == .flow {
        let name = reference.word.text
        guard !flows.contains(FlowID(name)) else { continue }
        let near = didYouMean(name, among: flows.map(\.text))
        report.add(
          .missingFlow, at: reference.word.place, "no flow named '\(name)'\(near)",
          help: near.isEmpty ? "this holds in no rehearsal until the flow is written" : "")
      }
    }
  }
}
