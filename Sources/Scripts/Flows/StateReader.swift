import DialogueCore

/// Reads a flow's states, outer ones before those inside them.
struct StateReader {
  let report: Report
  let actions: ActionReader

  func states(_ section: Section, parent: StateID?) -> [State] {
    section.entries("states").flatMap { entry -> [State] in
      report.name(.state, entry.key)
      report.mark(.state(StateID(entry.key.text)), at: entry.key.place)
      return entry.value.read(as: "state") { state($0, id: entry.key, parent: parent) } ?? []
    }
  }

  private func state(_ section: Section, id: Word, parent: StateID?) -> [State] {
    let name = id.text
    let transitions = TransitionReader(report: report, actions: actions)
    let isOuter = section.key("states") != nil
    var state = State(
      id: StateID(name), parent: parent, initial: isOuter ? section.reference("initial", to: .state) : nil,
      goal: isOuter
        ? section.optionalWord("goal").map(report.template) ?? Template("") : section.template("goal"),
      with: section.optionalChoice("with", of: Role.self),
      listening: section.flag("listening"), expects: section.moves("expects"),
      entry: actions.readLinesOrActions(section, "enter", key: "\(name).enter"),
      exit: actions.readLinesOrActions(section, "exit", key: "\(name).exit"),
      transitions: transitions.transitions(section, "transitions", owner: name),
      reactions: transitions.reactions(section, prefix: "\(name)."),
      otherwise: actions.lines.read(section, "otherwise", key: "\(name).otherwise"),
      hint: section.words("hint").map(report.template))
    state.practices = section.practices()
    return [state] + states(section, parent: state.id)
  }
}
