import DialogueCore
import JSON
import Rehearsal
import Reports
import Transcripts

extension Tool {
  static let startRehearsal = Tool(
    name: "start_rehearsal", title: "Start a rehearsal",
    description: """
      Starts a rehearsal and gives its `session`, the briefing and the customer's first words. Show the person the \
      briefing and those words as they are; then pass each thing that the person answers to `say`. Let the person \
      choose the conversation, or choose the one that fits what they told you. Without `scenario` the first of the \
      flow's situations is played. `flow` may also name a course, several conversations in a row: then the next part is \
      begun that this person has to play, with what they promised in those before it, or gone on with where they left it.
      """,
    arguments: [
      Argument(
        "flow", .conversation, "Which conversation or course; list_conversations tells them apart.",
        isRequired: true),
      Argument("scenario", .scenario, "Which of the flow's situations."),
      Argument("part", .count, "Of a course: the part to play, from 1, instead of the next."),
      Argument(
        "persona", .persona, "The temper in which the customer answers; the scenario's own if left out."),
      Argument("difficulty", .difficulty, "How fast trust is won and lost; normal if left out."),
      Argument(
        "mode", .mode,
        "practice, or assessment: no hints, no second tries, no meters, and the debrief only at the end."),
      Argument(
        "rep", .text,
        "The first name that the person goes by; the customer uses it, and their progress is kept under it."),
      Argument("seed", .count, "Another number, other wordings; the same one, the same wordings."),
    ],
    output: Schema.standing(
      [
        "flow": Schema.text, "title": Schema.text, "scenario": Schema.text, "brief": Schema.text,
        "advice": Schema.text, "said": Schema.said,
      ]),
    readsOnly: false
  ) { arguments, sessions in
    guard let choice = try arguments.conversation() else {
      throw Refusal("'flow' is missing; list_conversations has them, and the person should choose")
    }
    let part = try arguments.part(of: choice)
    let wish = try arguments.wish(for: choice, rep: sessions.rep)
    switch choice {
    case .flow(let flow): return try opened(sessions.begin(Casting(flow: flow, wish: wish)))
    case .course(let course):
      let library = sessions.stage.library
      let progress = try CourseProgress(course, of: wish.rep, in: sessions.store, library: library)
      if part == nil, case .resume(let left)? = progress.next {
        return try sessions.with(left) { try opened($0.session) }
      }
      guard let number = part ?? progress.part, let casting = progress.casting(of: number, wish: wish) else {
        throw Refusal("'\(course.id)' has no part \(part ?? 1) to play, of \(course.parts.count)")
      }
      return try opened(sessions.begin(casting))
    }
  }

  /// A rehearsal as it begins, or goes on: the briefing, and what was said last.
  private static func opened(_ session: Session) throws -> Answer {
    let flow = session.machine.flow
    let scenario = session.machine.scenario
    let title = "\(flow.title): \(scenario.title)"
    var values = session.standing
    for (name, text) in [
      ("flow", flow.id.text), ("title", title), ("scenario", scenario.id.text), ("brief", session.brief),
      ("advice", flow.advice),
    ] {
      values[name] = .string(text)
    }
    let last = try session.history().turns.last { !$0.retried }.map(session.answer) ?? session.opening()
    values["said"] = session.values(of: last)
    let place = session.part.map {
      $0.title + (session.snapshot.turn > 0 ? ", where it was left" : "") + "\n\n"
    }
    return Answer(
      text: """
        Coach: \(place ?? "")\(title)

        \(session.brief)

        What works: \(flow.advice)

        \(session.text(of: last))

        (The session is \(session.id). Pass what the person answers to say, in their own words.)
        """,
      values: values)
  }
}
