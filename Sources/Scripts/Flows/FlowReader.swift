import DialogueCore

/// Reads flows/ID.yaml.
struct FlowReader {
  let report: Report

  func read(_ section: Section) -> Flow? {
    guard let name = section.word("flow") else { return nil }
    report.declareFile(.flow, name)
    report.scope = .flow(name.text)
    report.mark(.flow, at: name.place)
    let slots = self.slots(section)
    let kinds = Dictionary(slots.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    let lines = LineReader(report: report, owner: name.text)
    let actions = ActionReader(report: report, lines: lines, slots: kinds)
    let transitions = TransitionReader(report: report, actions: actions)
    return Flow(
      id: FlowID(name.text), title: section.plain("title"), purpose: section.plain("purpose"),
      turns: section.number("turns", in: 1...60), practices: section.practices(),
      with: section.choice("with", of: Role.self, default: .customer),
      axes: section.words("axes").map { word in
        let axis: AxisID = report.reference(to: .axis, word)
        report.mark(.axis(axis), at: word.place)
        return axis
      },
      brief: section.template("brief"), advice: section.plain("advice"), slots: slots,
      topics: report.topics(section, "topics"), initial: section.reference("initial", to: .state),
      states: states(section, actions: actions), reactions: transitions.reactions(section, prefix: ""),
      transitions: transitions.transitions(section, "transitions", owner: "flow"),
      otherwise: lines.read(section, "otherwise", key: "otherwise"), endings: endings(section, lines: lines),
      next: section.items("next").compactMap { $0.read(as: "next flow", next) })
  }

  private func states(_ section: Section, actions: ActionReader) -> [State] {
    if section.key("states") == nil { section.missing("states") }
    return StateReader(report: report, actions: actions).states(section, parent: nil)
  }

  private func slots(_ section: Section) -> [Slot] {
    section.entries("slots").compactMap { entry in
      report.name(.slot, entry.key)
      report.mark(.slot(SlotID(entry.key.text)), at: entry.key.place)
      return entry.value.read(as: "slot") { slot($0, id: entry.key) } ?? nil
    }
  }

  private func slot(_ section: Section, id: Word) -> Slot? {
    guard let word = section.word("type"), let type = section.choice(word, of: SlotType.self) else {
      return nil
    }
    let choices = section.words("of").map(\.text)
    let kind: Slot.Kind
    switch type {
    case .text: kind = .text
    case .number: kind = .number
    case .choice:
      kind = .choice(choices)
      if choices.isEmpty { section.missing("of") }
    }
    if type != .choice, let key = section.key("of") {
      report.add(.keysExclude, at: key.place, "only a slot of type choice has 'of'")
    }
    guard let initial = section.word("initial"), let value = value(initial, of: kind, report) else {
      return nil
    }
    let from = section.optionalWord("from")
    if let from { report.mark(.source(SlotID(id.text)), at: from.place) }
    return Slot(
      id: SlotID(id.text), kind: kind, initial: value,
      source: from.flatMap { SlotSourceReader(report: report).read($0, for: kind) })
  }

  private func endings(_ section: Section, lines: LineReader) -> [Ending] {
    if section.key("endings") == nil { section.missing("endings") }
    return section.entries("endings").compactMap { entry in
      report.name(.ending, entry.key)
      report.mark(.ending(EndingID(entry.key.text)), at: entry.key.place)
      return entry.value.read(as: "ending") { section in
        Ending(
          id: EndingID(entry.key.text), kind: section.choice("kind", of: Ending.Kind.self) ?? .fail,
          title: section.template("title"), lines: lines.read(section, "say", key: "end.\(entry.key.text)"),
          debrief: section.template("debrief"))
      }
    }
  }

  private func next(_ section: Section) -> NextFlow {
    let flow = section.word("flow")
    if let flow { report.mark(.next(FlowID(flow.text)), at: flow.place) }
    return NextFlow(
      flow: FlowID(flow?.text ?? ""), when: section.condition("when"),
      days: section.number("days", in: 0...365))
  }
}

/// `type:` of a slot.
private enum SlotType: String, CaseIterable {
  case text, number, choice
}

extension Report {
  /// Named patterns in cue language.
  func topics(_ section: Section, _ key: String) -> [TopicPattern] {
    section.entries(key).map { entry in
      name(.topic, entry.key)
      return TopicPattern(
        id: TopicID(entry.key.text), patterns: PatternReader(report: self).patterns(entry.value))
    }
  }
}
