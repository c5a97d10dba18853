import DialogueCore

/// What a slot takes over must come before it in some course; else it never does.
struct NothingBefore: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    let flows = Set(draft.flows.map(\.flow.id.text))
    for (flow, report) in draft.flows {
      for slot in flow.slots {
        guard let source = slot.source else { continue }
        if let from = source.flow, !flows.contains(from.text) {
          report.addUnknown(
            from.text, among: flows, as: .missingFlow, at: report.place(of: .source(slot.id)),
            "no flow named '\(from)' to take over from",
            help: "the slot keeps its initial value until the flow is written")
          continue
        }
        guard !draft.courses.contains(where: { Self.plays(source.flow, before: flow.id, in: $0.course) })
        else {
          continue
        }
        report.add(
          .nothingBefore, at: report.place(of: .source(slot.id)),
          "no course plays \(source.flow.map { "'\($0)'" } ?? "anything") before '\(flow.id)'",
          help: "put it into a course, in courses/ID.yaml, or drop 'from'")
      }
    }
  }

  private static func plays(_ earlier: FlowID?, before later: FlowID, in course: Course) -> Bool {
    course.parts.indices.contains { index in
      course.parts[index].flow == later
        && course.parts[..<index].contains { earlier == nil || $0.flow == earlier }
    }
  }
}
