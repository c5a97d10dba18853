import DialogueCore

/// Reads flows/ID.plan.yaml.
struct PlanReader {
  let report: Report

  func read(_ section: Section) -> [Plan] {
    guard let flow = section.word("flow") else { return [] }
    report.refer(.flow, flow)
    report.scope = .flow(flow.text)
    return section.items("plans").compactMap { item in
      item.read(as: "rehearsal") { plan($0, flow: FlowID(flow.text)) }
    }
  }

  private func plan(_ section: Section, flow: FlowID) -> Plan {
    if section.key("say") == nil { section.missing("say") }
    var plan = Plan(
      name: section.text("name"), flow: flow, scenario: section.reference("scenario", to: .scenario),
      persona: section.optionalReference("persona", to: .persona),
      difficulty: DifficultyID(section.text("difficulty", default: DifficultyID.normal.text)),
      seed: UInt64(section.number("seed", in: 0...Int.max, default: 1)),
      turns: section.items("say").compactMap(turn),
      ending: section.optionalReference("ending", to: .outcome),
      trust: section.bound("trust"), heat: section.bound("heat"), place: section.place)
    plan.carried = carried(section)
    return plan
  }

  /// First values of slots, and under `trust` the trust to begin with.
  private func carried(_ section: Section) -> Carried {
    var carried = Carried()
    for entry in section.entries("carried") {
      if entry.key.text == "trust" {
        carried.trust = entry.value.number(in: 0...100)
      } else if let word = entry.value.word {
        carried.slots[report.reference(to: .slot, entry.key)] = .text(word.text)
      } else {
        entry.value.expected("a text or a number")
      }
    }
    return carried
  }

  private func turn(_ item: Item) -> Plan.Turn? {
    if let word = item.word { return Plan.Turn(text: word.text, place: word.place) }
    return item.read(as: "turn") { section in
      Plan.Turn(
        text: section.text("rep"), moves: section.moves("moves"), not: section.moves("not"),
        state: section.optionalReference("state", to: .state), trust: section.bound("trust"),
        heat: section.bound("heat"),
        answer: section.optionalWord("answer")?.text, place: section.place)
    }
  }
}

extension Section {
  /// `"<= 60"`; nil when the key is missing.
  fileprivate func bound(_ key: String) -> Plan.Bound? {
    guard let word = optionalWord(key) else { return nil }
    let parts = word.text.split(separator: " ").map(String.init)
    if let number = parts.last.flatMap(Int.init) {
      if parts.count == 1 { return Plan.Bound(.equal, number) }
      if parts.count == 2, let sign = Guard.Comparison(rawValue: parts[0]) { return Plan.Bound(sign, number) }
    }
    report.add(.notANumber, at: word.place, "expected a comparison, as in \"<= 60\", found '\(word.text)'")
    return nil
  }
}
