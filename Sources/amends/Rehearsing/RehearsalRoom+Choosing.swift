import DialogueCore
import Rehearsal
import Reports
import Scripts
import Terminal
import Transcripts

/// Where a rep chooses: greets, lists the flows, and asks which one and which of its situations.
extension RehearsalRoom {
  enum Choice {
    case wanted(RehearsalRoom.Wanted)
    case left(Sitting.Outcome)
  }

  /// Asks until something is chosen. What was typed already is the first answer, unless it is empty.
  mutating func choose(_ typed: String) throws -> Choice {
    let past = try rehearsals.past(of: wish.repName)
    if typed.isEmpty {
      try console.screen.show(
        LobbyBoard(flows: flows, courses: courses, past: past, clock: clock, rep: wish.repName))
    }
    var answer: String? = typed.isEmpty ? nil : typed
    var meant: String?
    while true {
      let text: String
      if let given = answer {
        text = given
      } else {
        switch try ask("which one") {
        case .line(let line): text = line
        case .end: return .left(.left)
        case .stopped(let stop): return .left(.stopped(stop))
        case .tooLong: text = "?"
        }
      }
      answer = nil
      let word = text.lowercased().split(separator: " ").joined(separator: " ")
      switch word {
      case "q", "quit", "/quit", "/end", "exit": return .left(.left)
      case "r", "resume", "/resume":
        if let session = try rehearsals.latestUnfinished() { return .wanted(.session(session)) }
        try console.screen.show(StyledText("Nothing is unfinished."))
      case "":
        if let course = past.course(among: courses) {
          return .wanted(try rehearsals.wanted(course, part: nil, wish: wish, on: stage))
        }
        if let next = try goingOn(from: past) { return .wanted(next) }
        if let flow = past.suggestion(among: flows) ?? flows.first?.id {
          return try chooseScenario(of: flow)
        }
      default:
        let menu = Menu(flows: flows, courses: courses)
        let name = meant.flatMap { Menu.agrees(word) ? $0 : nil } ?? word
        meant = nil
        switch menu.choice(typed: name) {
        case .flow(let flow): return try chooseScenario(of: flow)
        case .course(let course):
          return .wanted(try rehearsals.wanted(course, part: nil, wish: wish, on: stage))
        case nil: break
        }
        let near = menu.names(near: name)
        meant = near.count == 1 ? near[0] : nil
        try console.screen.show(
          StyledText(
            near.isEmpty
              ? "A number from 1 to \(menu.items.count), or a name from the list; Ctrl-D leaves."
              : "Did you mean \(near.prefix(3).joined(separator: " or "))?"))
      }
    }
  }

  /// The flow that the last debrief proposed, with what it takes over from that rehearsal; nil where it takes over nothing.
  private func goingOn(from past: Past) throws -> RehearsalRoom.Wanted? {
    guard let latest = past.latest, let flow = past.suggestion(among: flows),
      stage.library.flows[flow]?.takesOver(from: latest.header.flow) == true
    else { return nil }
    let final = try rehearsals.final(of: latest.session.text, rep: wish.repName)
    return .casting(
      try wish.casting(of: flow, on: stage).following([final], trust: false, in: stage.library))
  }

  /// The situation: asked for where there are several and the command line names none.
  private mutating func chooseScenario(of flow: FlowID) throws -> Choice {
    var wish = wish
    let scenarios = stage.library(for: flow).scenarios(for: flow)
    if wish.scenario.map({ name in !scenarios.contains { $0.id.text == name } }) ?? true {
      wish.scenario = nil
    }
    guard wish.scenario == nil, scenarios.count > 1 else {
      return .wanted(.casting(try wish.casting(of: flow, on: stage)))
    }
    let rows = scenarios.enumerated().map { [Phrase("\($0 + 1)"), Phrase($1.title)] }
    try console.screen.show(
      StyledText(), DocumentBlock(Document([.init("", [.table(Table(rows, flexible: 1, indent: 2))])])))
    while true {
      switch try ask("which situation, or Return for 1") {
      case .line(let line):
        let word = line.lowercased().split(separator: " ").joined(separator: " ")
        let number = word.isEmpty ? 1 : Int(word)
        let chosen =
          number.flatMap { scenarios[numbered: $0] }
          ?? scenarios.first { !word.isEmpty && $0.id.text.hasPrefix(word) }
        guard let chosen else {
          try console.screen.show(
            StyledText("A number from 1 to \(scenarios.count), or Return for 1; Ctrl-D leaves."))
          continue
        }
        wish.scenario = chosen.id.text
        return .wanted(.casting(try wish.casting(of: flow, on: stage)))
      case .tooLong: continue
      case .end: return .left(.left)
      case .stopped(let stop): return .left(.stopped(stop))
      }
    }
  }

  private mutating func ask(_ question: String) throws -> Reading {
    try console.screen.show(StyledText())
    return try console.reader.read(
      prompt: StyledText(question, .bold) + (console.screen.style.accessible ? ": " : " ▸ "))
  }
}
