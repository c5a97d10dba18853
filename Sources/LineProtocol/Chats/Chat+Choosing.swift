import DialogueCore
import Rehearsal
import SafeText

/// How a conversation is chosen, and what the coach says before it.
extension Chat {
  /// The coach's question which conversation to rehearse, with the list of them.
  func question(_ library: Library) -> String {
    isOffering = true
    return Self.question(library)
  }

  private static let wish = "Which conversation would you like to rehearse?"
  private static let briefQuestion = wish + " Type its number or its name; /flow lists them."

  private static func question(_ library: Library) -> String {
    let rows = Menu(library).items.enumerated().map {
      (row: "\($0 + 1). \($1.title): \($1.purpose)", $1.choice)
    }
    func list(_ isCourse: Bool) -> String {
      rows.filter { if case .course = $0.1 { isCourse } else { !isCourse } }.map(\.row).joined(
        separator: "\n")
    }
    let courses = list(true)
    return wish + " Type its number or its name.\n\n" + list(false)
      + (courses.isEmpty
        ? "" : "\n\nCourses, several in a row, each going on where the last one ended:\n\n" + courses)
  }

  /// Begins the rehearsal that words ask for: "1", "apologize-sincerely", "2 3" for the third situation of the
  /// second flow, "the marquee" for a situation by its title, "five-steps" to go on with that course, "five-steps 3" for
  /// its third part. Asks again where they ask for none; where the list was just shown, without it.
  ///
  /// - Parameter isName: The words are surely meant as a name, and no greeting.
  func choose(_ text: String, isName: Bool = false, in chats: Chats) throws -> Reply {
    let library = chats.stage.library
    let wanted = Menu(library).wanted(typed: text, offered: meant) { _ in library }
    meant = nil
    switch wanted {
    case .flow(let flow, let scenario): return try begin(flow, scenario, in: chats)
    case .course(let course, let part): return try begin(course, part: part, in: chats)
    case .noSituation(let flow):
      let items = SituationMenu(library, of: flow).items
      let rows = items.enumerated().map { "\($0 + 1). \($1.title)" }
      return .coach("A situation from 1 to \(items.count):\n\n" + rows.joined(separator: "\n"))
    case .nothing(let near):
      meant = near.count == 1 ? near[0] : nil
      let offer =
        !near.isEmpty
        ? "Did you mean \(near.prefix(3).joined(separator: " or "))?"
        : isName ? "There is no conversation called \"\(text.asName)\"." : ""
      let question = isOffering ? Self.briefQuestion : question(library)
      return .coach(offer.isEmpty ? question : "\(offer)\n\n\(question)")
    }
  }

  /// What words typed into a conversation choose behind the list of them, or before anything was said in it: another
  /// situation or part of it by its number, another conversation by one that none has, or by that and a situation's.
  /// Nil where they are said to the counterpart.
  func choose(withNumbers text: String, in chats: Chats) throws -> Reply? {
    // Nearly everything that is said begins otherwise.
    guard let first = text.utf8.first, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(first) else {
      return nil
    }
    let numbers = text.split(whereSeparator: \.isWhitespace).map { Int($0) }
    guard numbers.count <= 2, let number = numbers[0], !numbers.contains(nil) else { return nil }
    guard !isOffering else { return try choose(text, in: chats) }
    let session = try chats.session(of: self)
    guard session.snapshot.turn == 0 else { return nil }
    if numbers.count == 1, let other = try choose(number, insteadOf: session, in: chats) { return other }
    // "What are they worth?" "6000"
    return Menu(chats.stage.library).choice(typed: "\(number)") == nil ? nil : try choose(text, in: chats)
  }

  /// Another part of the course that is under way, else another situation of the same conversation; nil where no such
  /// number is there.
  private func choose(_ number: Int, insteadOf session: Session, in chats: Chats) throws -> Reply? {
    let library = chats.stage.library
    if let course = session.casting.place.flatMap({ library.courses[$0.course] }) {
      return course.part(number) == nil ? nil : try begin(course, part: number, in: chats)
    }
    let flow = session.machine.flow.id
    return try library.scenarios(for: flow)[numbered: number].map { try begin(flow, $0.id, in: chats) }
  }

  /// Begins a conversation; where no situation is named, in the one that was wished for before, if it has that.
  func begin(_ flow: FlowID, _ scenario: ScenarioID?, in chats: Chats) throws -> Reply {
    let known = chats.stage.library.scenarioIDs(for: flow)
    wish.scenario = scenario ?? wish.scenario.flatMap { known.contains($0) ? $0 : nil }
    return try begin(Casting(flow: flow, wish: wish), in: chats)
  }

  /// Begins a rehearsal: what the coach says about it, and its opening lines.
  func begin(_ casting: Casting, in chats: Chats) throws -> Reply {
    try recordDebriefIfDue()
    let session = try chats.begin(casting, in: self)
    isOffering = false
    return opening(of: session) + (try show(session.opening(), of: session))
  }

  /// What the coach says before a rehearsal, and on /brief.
  func opening(of session: Session) -> Reply {
    let flow = session.machine.flow
    let (number, count) = session.situation
    let course = session.part.map { "\($0.title)\n\n" }
    // Nothing was said yet: a number is no word to the customer.
    let isFresh = session.snapshot.turn == 0
    let next = (isFresh ? "" : "/flow \(flow.id) ") + "\(number % count + 1) for the next."
    let other =
      count > 1 && course == nil
      ? " Situation \(number) of \(count): \(next)\(isFresh ? " /flow lists the conversations." : "")" : ""
    return .coach(
      """
      \(course ?? "")\(flow.title): \(session.machine.scenario.title)

      \(session.brief)

      What works: \(flow.advice)

      \(session.ways)\(other)
      """)
  }
}
