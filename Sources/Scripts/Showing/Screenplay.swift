import DialogueCore

/// A flow as a play: scenes, what the rep may do, and every line with who says it.
public struct Screenplay {
  let flow: Flow
  private var page = ""

  public init(_ flow: Flow) { self.flow = flow }

  public var text: String {
    var play = self
    play.write()
    return play.page
  }

  private mutating func write() {
    line(flow.title.uppercased())
    line(flow.purpose)
    line("")
    line(flow.brief.plainText, indent: 2)
    for state in flow.states { write(state) }
    if !flow.reactions.isEmpty || !flow.transitions.isEmpty || flow.otherwise != nil {
      heading("ANYWHERE")
      for way in flow.transitions { write(way, with: flow.with) }
      for reaction in flow.reactions { write(reaction, with: flow.with) }
      if let lines = flow.otherwise { write(lines, under: "otherwise", with: flow.with) }
    }
    for ending in flow.endings {
      heading("END: \(ending.id) (\(ending.kind.rawValue))")
      line(ending.title.plainText, indent: 2)
      if let lines = ending.lines { speak(lines, with: flow.with, indent: 2) }
      line("COACH  \(ending.debrief.plainText)", indent: 2)
    }
  }

  private mutating func write(_ state: State) {
    let role = state.with ?? flow.with
    heading("SCENE: \(state.id)")
    line(state.goal.plainText, indent: 2)
    perform(state.entry, with: role, indent: 2)
    for way in state.transitions { write(way, with: role) }
    for reaction in state.reactions { write(reaction, with: role) }
    if let lines = state.otherwise { write(lines, under: "otherwise", with: role) }
    if !state.exit.isEmpty {
      line("on leaving", indent: 2)
      perform(state.exit, with: role, indent: 4)
    }
  }

  private mutating func write(_ way: Transition, with role: Role) {
    line("YOU  \(way.occasion)\(way.target.arrow)", indent: 2)
    perform(way.actions, with: role, indent: 4)
  }

  private mutating func write(_ reaction: Reaction, with role: Role) {
    let condition = reaction.when == .always ? "" : ", when \(reaction.when.authored)"
    line("YOU  \(reaction.move)\(condition)\(reaction.target.arrow)", indent: 2)
    perform(reaction.actions, with: role, indent: 4)
  }

  private mutating func write(_ lines: LineSet, under heading: String, with role: Role) {
    line(heading, indent: 2)
    speak(lines, with: role, indent: 4)
  }

  private mutating func perform(_ actions: [Action], with role: Role, indent: Int) {
    for action in actions {
      switch action {
      case .say(let lines): speak(lines, with: role, indent: indent)
      case .reveal(let fact): line("(tells \(fact))", indent: indent)
      case .tell: line("(tells what was asked for, or the next thing)", indent: indent)
      case .change(let meter, let number):
        line("(\(meter.rawValue) \(number.withSign))", indent: indent)
      case .meet: line("(someone else is across the table)", indent: indent)
      case .set, .add, .keep: break
      }
    }
  }

  private mutating func speak(_ lines: LineSet, with role: Role, indent: Int) {
    let speaker = (lines.speaker ?? role).rawValue.uppercased()
    for group in lines.groups {
      if group.when != .always { line("(\(group.when.authored))", indent: indent) }
      for (index, variant) in group.lines.enumerated() {
        line("\(index == 0 ? speaker : "    or")  \(variant.template.plainText)", indent: indent)
      }
    }
  }

  private mutating func heading(_ text: String) {
    line("")
    line(text)
  }

  private mutating func line(_ text: String, indent: Int = 0) {
    page += String(repeating: " ", count: text.isEmpty ? 0 : indent) + text + "\n"
  }
}
