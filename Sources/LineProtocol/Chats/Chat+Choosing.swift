import DialogueCore
import Rehearsal

extension Chat {
  /// The coach's question which conversation to rehearse.
  static func question(_ library: Library) -> String {
    let rows = library.listedFlows.enumerated().map { "\($0 + 1). \($1.title): \($1.purpose)" }
    return "Which conversation would you like to rehearse? Type its number or its name.\n\n"
      + rows.joined(separator: "\n")
  }

  /// Begins the rehearsal that words ask for: "1", "apologize-sincerely", "2 3" for the third situation of the
  /// second flow. Asks again where they ask for none.
  func choose(_ text: String, in chats: Chats) throws -> Reply {
    let library = chats.stage.library
    var words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    var situation: Int?
    if words.count > 1, let number = words.last.flatMap({ Int($0) }) {
      situation = number
      words.removeLast()
    }
    let name = words.joined(separator: " ")
    guard let flow = library.flow(typed: name) else {
      let near = nearNames(to: name, among: library.listedFlows.map(\.id.text))
      let offer = near.isEmpty ? "" : "Did you mean \(near.prefix(3).joined(separator: " or "))?\n\n"
      return .coach(offer + Self.question(library))
    }
    let scenarios = library.scenarios(for: flow)
    if let situation {
      guard scenarios.indices.contains(situation - 1) else {
        let rows = scenarios.enumerated().map { "\($0 + 1). \($1.title)" }
        return .coach("A situation from 1 to \(scenarios.count):\n\n" + rows.joined(separator: "\n"))
      }
      wish.scenario = scenarios[situation - 1].id
    } else if wish.scenario.map({ wanted in !scenarios.contains { $0.id == wanted } }) ?? false {
      wish.scenario = nil
    }
    return try begin(flow, in: chats)
  }

  /// Begins a rehearsal: what the coach says about it, and its opening lines.
  func begin(_ flow: FlowID, in chats: Chats) throws -> Reply {
    try recordDebriefIfDue()
    let session = try chats.begin(flow, in: self)
    return opening(of: session) + (try show(session.opening(), of: session))
  }

  /// What the coach says before a rehearsal, and on /brief.
  func opening(of session: Session) -> Reply {
    let flow = session.machine.flow
    let (number, count) = session.situation
    let ways =
      session.snapshot.mode == .assessment
      ? "/brief, /pause, /end at any time. The debrief comes at the end."
      : "/hint, /retry, /why, /end at any time; /help for the rest."
    let other =
      count > 1
      ? " Situation \(number) of \(count): /flow \(flow.id) \(number % count + 1) for the next." : ""
    return .coach(
      """
      \(flow.title): \(session.machine.scenario.title)

      \(session.brief)

      What works: \(flow.advice)

      \(ways)\(other)
      """)
  }
}

extension Library {
  /// The flows in the order in which they are numbered.
  var listedFlows: [Flow] { flows.values.sorted { $0.id < $1.id } }

  /// A flow by its number from 1, its name, or an unmistakable beginning of its name or title.
  func flow(typed word: String) -> FlowID? {
    let flows = listedFlows
    if let number = Int(word) { return flows.indices.contains(number - 1) ? flows[number - 1].id : nil }
    if let exact = flows.first(where: { $0.id.text == word || $0.title.lowercased() == word }) {
      return exact.id
    }
    let begun =
      word.isEmpty
      ? [] : flows.filter { $0.id.text.hasPrefix(word) || $0.title.lowercased().hasPrefix(word) }
    return begun.count == 1 ? begun[0].id : nil
  }
}
