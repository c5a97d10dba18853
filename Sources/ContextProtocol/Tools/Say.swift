import DialogueCore
import JSON
import Rehearsal
import Reports
import SafeText

extension Tool {
  static let say = Tool(
    name: "say", title: "Say it to the customer",
    description: """
      Says something to the customer and gives their answer. `text` must be the person's own words, verbatim and whole: \
      do not improve, shorten, translate or write them, and never answer in the person's place, as every word is scored. \
      Show the customer's answer as it is, without advice of your own, and wait for what the person says next. When \
      `over` is true the conversation has ended: ask the person how they think it went, then call debrief.
      """,
    arguments: [
      .session, Argument("text", .text, "What the person said, word for word.", isRequired: true),
    ],
    output: Schema.standing(
      ["said": Schema.said],
      optional: [
        "change": Schema.meters,
        "moves": Schema.list(
          of: Schema.object(["move": Schema.text, "words": Schema.text, "why": Schema.text])),
        "commitments": Schema.list(of: Schema.object(["text": Schema.text, "owner": Schema.text])),
      ]),
    readsOnly: false
  ) { arguments, sessions in
    let id = try arguments.session()
    guard let text = try arguments.optionalText("text", limit: 64 << 10) else {
      throw Refusal("'text' is missing or blank; ask the person what they would say, and pass it on")
    }
    if let tool = command(in: text) {
      throw Refusal(
        "'\(text.asName)' is a command and nothing to say to a customer; use the tool \(tool)")
    }
    return try sessions.with(id) { resumed in
      let session = resumed.session
      guard !session.isOver else {
        throw Refusal(
          "this conversation is over; call debrief, retry to take the last words back, or start another")
      }
      let answer = try session.say(text)
      var values = resumed.standing
      values["said"] = session.values(of: answer)
      if session.givesHelp {
        let change = answer.moved.map { $0.after - $0.before } ?? .none
        if session.showsMeters { values["change"] = change.json }
        values["moves"] = .list(answer.utterance?.moves ?? [], \.json)
        values["commitments"] = .list(answer.utterance?.commitments ?? [], \.json)
      }
      return Answer(text: resumed.noticed(session.text(of: answer)), values: values)
    }
  }

  /// The tool that does what someone used to a terminal types: "/hint". Nil for anything else.
  private static func command(in text: String) -> String? {
    guard let command = try? Command(text, at: .terminal) else { return nil }
    return switch command.name {
    case .hint: "hint"
    case .retry: "retry"
    case .why: "explain"
    case .end, .quit: "end_rehearsal"
    case .debrief, .score, .plan: "debrief"
    case .flow: "list_conversations"
    case .next, .again: "start_rehearsal"
    case .brief, .pause, .dispute, .help: nil
    }
  }
}
