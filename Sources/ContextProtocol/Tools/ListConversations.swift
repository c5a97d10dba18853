import DialogueCore
import JSON
import Rehearsal

extension Tool {
  static let listConversations = Tool(
    name: "list_conversations", title: "List the conversations to rehearse",
    description: """
      Lists the hard conversations that can be rehearsed (`flow`), the situations of each (`scenario`), the courses, \
      which are several of them in a row, and the tempers in which a customer can answer (`persona`). Use it to help a \
      person find the one that fits what they have ahead of them. With `flow`, it gives the briefing of each of that \
      flow's situations.
      """,
    arguments: [Argument("flow", .flow, "Only this conversation, with a briefing for each situation.")],
    output: Schema.object([
      "flows": Schema.list(
        of: Schema.object([
          "flow": Schema.text, "title": Schema.text, "purpose": Schema.text, "turns": Schema.whole,
          "scenarios": Schema.list(
            of: Schema.object(
              ["scenario": Schema.text, "title": Schema.text, "persona": Schema.text],
              optional: ["brief": Schema.text, "with": Schema.text, "meters": Schema.meters])),
        ])),
      "courses": Schema.list(
        of: Schema.object([
          "course": Schema.text, "title": Schema.text, "purpose": Schema.text,
          "parts": Schema.list(of: Schema.text),
        ])),
      "personas": Schema.list(
        of: Schema.object(["persona": Schema.text, "title": Schema.text, "manner": Schema.text])),
      "difficulties": Schema.list(of: Schema.text), "modes": Schema.list(of: Schema.text),
    ]),
    readsOnly: true
  ) { arguments, sessions in
    let library = sessions.stage.library
    let wanted = try arguments.flow()
    let flows = wanted.map { [$0] } ?? library.flows.values.sorted { $0.id < $1.id }
    let personas = library.personas.values.sorted { $0.id < $1.id }
    var paragraphs: [String] = []
    var values: [JSONValue] = []
    for flow in flows {
      let situations = try library.scenarios(for: flow.id).map { scenario in
        try Situation(scenario, of: flow, briefed: wanted != nil, in: sessions)
      }
      paragraphs.append(
        "\(flow.id): \(flow.title). \(flow.purpose) About \(flow.turns) turns.\n"
          + situations.map { "- \($0.text)" }.joined(separator: "\n"))
      values.append([
        "flow": .string(flow.id.text), "title": .string(flow.title), "purpose": .string(flow.purpose),
        "turns": JSONValue(flow.turns), "scenarios": .list(situations, \.json),
      ])
    }
    // Of one flow only what belongs to it is told.
    let courses = wanted == nil ? library.courses.values.sorted { $0.id < $1.id } : []
    paragraphs += courses.map { course in
      "\(course.id), a course: \(course.title). \(course.purpose)\n"
        + course.parts.enumerated().map { "\($0 + 1). \($1.flow)" }.joined(separator: "\n")
    }
    paragraphs.append(
      "Who may answer:\n" + personas.map { "- \($0.id): \($0.title). \($0.manner)" }.joined(separator: "\n"))
    return Answer(
      text: paragraphs.joined(separator: "\n\n"),
      values: [
        "flows": .array(values),
        "courses": .array(
          courses.map {
            [
              "course": .string($0.id.text), "title": .string($0.title), "purpose": .string($0.purpose),
              "parts": .array($0.parts.map { .string($0.flow.text) }),
            ]
          }),
        "personas": .array(
          personas.map {
            ["persona": .string($0.id.text), "title": .string($0.title), "manner": .string($0.manner)]
          }),
        "difficulties": .list(library.rubric.difficulties) { .string($0.id.text) },
        "modes": .list(Snapshot.Mode.allCases) { .string($0.rawValue) },
      ])
  }
}
