import DialogueCore
import Rehearsal
import Reports
import Scripts
import Terminal
import Transcripts

/// Where a rep chooses: greets, lists the flows, and asks which one and which of its situations.
extension RehearsalRoom {
  enum Choice {
    case wanted(RehearsalRoom.Next)
    case left(Sitting.Outcome)
  }

  /// Asks until something is chosen. What was typed already is the first answer, unless it is empty.
  mutating func choose(_ typed: String) throws -> Choice {
    let past = try rehearsals.past(of: wish.repName)
    var meant: String?
    if typed.isEmpty {
      try console.screen.show(
        LobbyBoard(flows: flows, courses: courses, past: past, clock: clock, rep: wish.repName))
    } else if let choice = try choice(typed, past, &meant) {
      return choice
    }
    while true {
      switch try ask("which one") {
      case .line(let line): if let choice = try choice(line, past, &meant) { return choice }
      case .tooLong: if let choice = try choice("?", past, &meant) { return choice }
      case .end: return .left(.left)
      case .stopped(let stop): return .left(.stopped(stop))
      }
    }
  }

  /// What an answer chooses; nil where it chooses nothing, which is said.
  ///
  /// - Parameter meant: The one name that was offered for what was not understood; a yes takes it.
  private mutating func choice(_ answer: String, _ past: Past, _ meant: inout String?) throws -> Choice? {
    switch answer.plainAnswer {
    case "q", "quit", "/quit", "/end", "exit": return .left(.left)
    case "r", "resume", "/resume":
      if let session = try rehearsals.latestUnfinished() { return .wanted(.session(session)) }
      try console.screen.show(StyledText("Nothing is unfinished."))
      return nil
    case "": return try suggestion(from: past)
    default: return try item(called: answer, offering: &meant)
    }
  }

  /// What a rep does next who only presses Return.
  private mutating func suggestion(from past: Past) throws -> Choice? {
    if let course = past.course(among: courses) { return try choose(nil, of: course) }
    if let next = try goingOn(from: past) { return .wanted(next) }
    return try (past.suggestion(among: flows) ?? flows.first?.id).map { try chooseScenario(of: $0) }
  }

  /// What has this name; nil where nothing has it, and the one that is near is offered.
  private mutating func item(called name: String, offering offered: inout String?) throws -> Choice? {
    let menu = Menu(flows: flows, courses: courses)
    let wanted = menu.wanted(typed: name, offered: offered) {
      $0.map { stage.library(for: $0) } ?? stage.library
    }
    offered = nil
    switch wanted {
    case .flow(let flow, let scenario): return try chooseScenario(of: flow, scenario)
    case .course(let course, let part): return try choose(part, of: course)
    case .noSituation(let flow): return try chooseScenario(of: flow)
    case .nothing(let near):
      offered = near.count == 1 ? near[0] : nil
      try console.screen.show(
        StyledText(
          near.isEmpty
            ? "A number from 1 to \(menu.items.count), or a name from the list; Ctrl-D leaves."
            : "Did you mean \(near.prefix(3).joined(separator: " or "))?"))
      return nil
    }
  }

  /// A part of a course, or the next one; nil where it has no such part, which is said.
  private func choose(_ part: Int?, of course: Course) throws -> Choice? {
    if let part, course.part(part) == nil {
      try console.screen.show(StyledText("\(course.title) has no part \(part), of \(course.parts.count)."))
      return nil
    }
    return .wanted(try rehearsals.wanted(course, part: part, wish: wish, on: stage))
  }

  /// The flow that the last debrief proposed, with what it takes over from that rehearsal; nil where it takes over nothing.
  private func goingOn(from past: Past) throws -> RehearsalRoom.Next? {
    guard let latest = past.latest, let flow = past.suggestion(among: flows),
      stage.library.flows[flow]?.takesOver(from: latest.header.flow) == true
    else { return nil }
    let final = try rehearsals.final(of: latest.session.text, rep: wish.repName)
    return .casting(
      try wish.casting(of: flow, on: stage).following([final], trust: false, in: stage.library))
  }

  /// The situation: asked for where there are several, and neither the rep nor the command line names one.
  private mutating func chooseScenario(of flow: FlowID, _ named: ScenarioID? = nil) throws -> Choice {
    var wish = wish
    let situations = SituationMenu(stage.library(for: flow), of: flow)
    let wished = wish.scenario.flatMap { name in situations.items.first { $0.scenario.text == name }?.scenario
    }
    wish.scenario = (named ?? wished)?.text
    guard wish.scenario == nil, situations.items.count > 1 else {
      return .wanted(.casting(try wish.casting(of: flow, on: stage)))
    }
    let rows = situations.items.enumerated().map { [Phrase("\($0 + 1)"), Phrase($1.title)] }
    try console.screen.show(
      StyledText(), DocumentBlock(Document([.init("", [.table(Table(rows, flexible: 1, indent: 2))])])))
    while true {
      switch try ask("which situation, or Return for 1") {
      case .line(let line):
        if let item = situations.choice(typed: line.plainAnswer.isEmpty ? "1" : line.plainAnswer) {
          wish.scenario = item.scenario.text
          return .wanted(.casting(try wish.casting(of: flow, on: stage)))
        }
        try console.screen.show(
          StyledText("A number from 1 to \(situations.items.count), or Return for 1; Ctrl-D leaves."))
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

extension String {
  /// An answer as it is compared: in small letters, its words one space apart.
  fileprivate var plainAnswer: String { lowercased().split(separator: " ").joined(separator: " ") }
}
