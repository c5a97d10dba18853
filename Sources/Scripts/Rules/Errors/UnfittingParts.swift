import DialogueCore

/// A part of a course is played with a scenario of its flow, and over with one of its endings.
struct UnfittingParts: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    for (course, report) in draft.courses {
      for part in course.parts {
        guard let flow = draft.flows.first(where: { $0.flow.id == part.flow })?.flow else { continue }
        checkScenario(of: part, draft, report)
        checkEndings(of: part, flow, draft, report)
      }
    }
  }

  private func checkScenario(of part: Course.Part, _ draft: Draft, _ report: Report) {
    guard let id = part.scenario,
      let scenario = draft.scenarios.first(where: { $0.scenario.id == id })?.scenario,
      !scenario.flows.contains(part.flow)
    else { return }
    let fitting = draft.scenarios.map(\.scenario).filter { $0.flows.contains(part.flow) }.map(\.id.text)
    report.add(
      .unknownName, at: report.place(of: .scenarioOfPart(part.flow, id)),
      "the scenario '\(id)' is not for the flow '\(part.flow)'",
      help: fitting.isEmpty ? "no scenario is, yet" : "there is \(fitting.sorted().joined(separator: ", "))")
  }

  private func checkEndings(of part: Course.Part, _ flow: Flow, _ draft: Draft, _ report: Report) {
    let endings = flow.endings.map(\.id.text) + (draft.rubric?.rubric.stops.map(\.id) ?? [])
    for ending in part.over where !endings.contains(ending.text) {
      report.addUnknown(
        ending.text, among: endings, at: report.place(of: .over(part.flow, ending)),
        "the flow '\(part.flow)' has no ending named '\(ending)'",
        help: "there is \(endings.joined(separator: ", "))")
    }
  }
}
