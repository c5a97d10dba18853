import DialogueCore

/// Reads ways on from a state and answers to bad moves.
struct TransitionReader {
  let report: Report
  let actions: ActionReader

  /// `owner` is the state's name, or `flow`.
  func transitions(_ section: Section, _ name: String, owner: String) -> [Transition] {
    section.items(name).enumerated().compactMap { index, item in
      item.read(as: "transition") { transition($0, owner: owner, number: index + 1) }
    }
  }

  private func transition(_ section: Section, owner: String, number: Int) -> Transition {
    let word = section.optionalWord("id")
    if let word { report.checkName(word) }
    let id = "\(owner).\(word?.text ?? String(number))"
    let place = word?.place ?? section.place
    if report.landmarks[.transition(id)] != nil {
      report.add(.nameTaken, at: place, "there is a transition '\(id)' already", help: "give it another id")
    }
    report.mark(.transition(id), at: place)
    var transition = Transition(
      id: id, always: section.flag("always"), hear: section.moves("hear"), hearAny: section.moves("hear_any"),
      when: section.condition("when"), despite: section.moves("despite"),
      actions: actions.read(section, key: id), target: section.target("go"))
    transition.counsel = section.counsel()
    transition.penalties = penalties(section, transition)
    check(transition, section)
    return transition
  }

  /// By axis: the points that taking the transition takes off. They need what tells of them, and a charge to go with.
  private func penalties(_ section: Section, _ transition: Transition) -> [Penalty] {
    guard let key = section.key("penalty") else { return [] }
    if transition.counsel == nil { section.missing("advice") }
    let charges = transition.actions.contains { if case .change = $0 { true } else { false } }
    if !charges {
      report.add(
        .keysExclude, at: key.place,
        "'penalty' is for a transition that costs, and this one changes no meter",
        help: "give it 'change:', or drop the penalty")
    }
    return section.entries("penalty").map { entry in
      let axis: AxisID = report.reference(to: .axis, entry.key)
      return Penalty(
        id: RuleID("\(axis).\(transition.id)"), axis: axis,
        cause: .transition(transition.id), points: entry.value.number(in: 1...100) ?? 0)
    }
  }

  private func check(_ transition: Transition, _ section: Section) {
    if transition.always, let key = section.key("hear") ?? section.key("hear_any") ?? section.key("despite") {
      report.add(
        .keysExclude, at: key.place, "'\(key.text)' needs an utterance, and 'always' needs none",
        help: "drop one of the two")
    }
    if transition.target == .stay, transition.actions.isEmpty {
      report.add(
        .keysExclude, at: section.place, "this transition does nothing",
        help: "give it 'go:', or something to say or do")
    }
  }

  /// The answers to bad moves, by move; `prefix` is the state's name and a dot, or nothing.
  func reactions(_ section: Section, prefix: String) -> [Reaction] {
    section.entries("react").flatMap { entry -> [Reaction] in
      let move: MoveID = report.reference(to: .move, entry.key)
      let key = "\(prefix)react.\(move)"
      let rules = entry.value.items
      guard rules.contains(where: isRule) else {
        return actions.lines.read(entry.value, key: key).map { [Reaction(move: move, actions: [.say($0)])] }
          ?? []
      }
      return rules.enumerated().compactMap { index, item in
        item.read(as: "reaction") { rule in
          var reaction = Reaction(
            move: move, when: rule.condition("when"),
            actions: actions.read(rule, key: index == 0 ? key : "\(key).\(index + 1)"),
            target: rule.target("go"))
          reaction.counsel = rule.counsel()
          return reaction
        }
      }
    }
  }

  /// Whether this is a rule with actions, and not lines or a group of lines.
  private func isRule(_ item: Item) -> Bool {
    guard let section = item.section(as: "reaction") else { return false }
    return section.key("go") != nil || ActionReader.keys.contains { section.key($0) != nil }
  }
}

extension Section {
  /// The condition under a key; `always` when it is missing.
  func condition(_ key: String) -> Guard {
    optionalWord(key).map(GuardParser(report: report).parse) ?? .always
  }

  /// `STATE`, `end ENDING`, or nothing: stay.
  fileprivate func target(_ key: String) -> Transition.Target {
    guard let word = optionalWord(key) else { return .stay }
    let parts = word.text.split(separator: " ").map(String.init)
    if parts.count == 2, parts[0] == "end" {
      let offset = word.text.unicodeScalars.count - parts[1].unicodeScalars.count
      report.refer(.ending, word.part(parts[1], offset: offset, length: parts[1].unicodeScalars.count))
      return .ending(EndingID(parts[1]))
    }
    guard parts.count == 1 else {
      report.add(.condition, at: word.place, "expected a state, or 'end' and an ending, found '\(word.text)'")
      return .stay
    }
    return .state(report.reference(to: .state, word))
  }
}
