import DialogueCore

/// Reads courses/ID.yaml.
struct CourseReader {
  let report: Report

  func read(_ section: Section) -> Course? {
    guard let name = section.word("course") else { return nil }
    report.declareFile(.course, name)
    let parts = section.items("parts").compactMap { $0.read(as: "part", part) ?? nil }
    if section.key("parts") == nil { section.missing("parts") }
    return Course(
      id: CourseID(name.text), title: section.plain("title"), purpose: section.plain("purpose"),
      practices: section.practices(), parts: parts)
  }

  private func part(_ section: Section) -> Course.Part? {
    guard let flow = section.word("flow") else { return nil }
    report.mark(.part(FlowID(flow.text)), at: flow.place)
    let scenario: ScenarioID? = section.optionalReference("scenario", to: .scenario)
    if let scenario, let word = section["scenario"]?.word {
      report.mark(.scenarioOfPart(FlowID(flow.text), scenario), at: word.place)
    }
    return Course.Part(
      flow: FlowID(flow.text), scenario: scenario,
      days: section.number("days", in: 0...365, default: 1),
      carriesTrust: section.choice("trust", of: Start.self, default: .scenario) == .carried,
      over: section.words("over").map { word in
        report.mark(.over(FlowID(flow.text), EndingID(word.text)), at: word.place)
        return EndingID(word.text)
      })
  }

  /// `trust:` of a part.
  private enum Start: String, CaseIterable {
    case scenario, carried
  }
}
