import DialogueCore
import JSON
import Rehearsal

extension Tool {
  static let startRehearsal = Tool(
    name: "start_rehearsal", title: "Start a rehearsal",
    description: """
      Starts a rehearsal and gives its `session`, the briefing and the customer's first words. Show the person the \
      briefing and those words as they are; then pass each thing that the person answers to `say`. Let the person \
      choose the conversation, or choose the one that fits what they told you. Without `scenario` the first of the \
      flow's situations is played.
      """,
    arguments: [
      Argument("flow", .flow, "Which conversation; list_conversations tells them apart.", isRequired: true),
      Argument("scenario", .scenario, "Which of the flow's situations."),
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
    guard let flow = try arguments.flow() else {
      throw Refusal("'flow' is missing; list_conversations has them, and the person should choose")
    }
    let session = try sessions.begin(arguments.casting(of: flow, rep: sessions.rep))
    let opening = try session.opening()
    let scenario = session.machine.scenario
    let title = "\(flow.title): \(scenario.title)"
    var values = session.standing
    for (name, text) in [
      ("flow", flow.id.text), ("title", title), ("scenario", scenario.id.text), ("brief", session.brief),
      ("advice", flow.advice),
    ] {
      values[name] = .string(text)
    }
    values["said"] = session.values(of: opening)
    return Answer(
      text: """
        Coach: \(title)

        \(session.brief)

        What works: \(flow.advice)

        \(session.text(of: opening))

        (The session is \(session.id). Pass what the person answers to say, in their own words.)
        """,
      values: values)
  }
}
