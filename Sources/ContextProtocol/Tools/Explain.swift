import Coaching
import JSON
import Rehearsal
import Reports

extension Tool {
  static let explain = Tool(
    name: "explain", title: "Explain a reaction",
    description: """
      Explains why the customer reacted as they did: which of the person's words were heard as what, by which published \
      rule that moved trust and heat, and what was nearly heard. Use it when the person asks why, instead of guessing.
      """,
    arguments: [
      .session, Argument("turn", .count, "The number of the utterance, from 1; the latest if left out."),
    ],
    output: Schema.standing(["why": ["type": "object"]]), readsOnly: true
  ) { arguments, sessions in
    let turn = try arguments.count("turn")
    return try sessions.with(arguments.session()) { resumed in
      try resumed.session.expectHelp()
      guard let why = try resumed.session.why(turn: turn) else {
        throw Refusal(turn.map { "there is no turn \($0); the first is 1" } ?? "\(CommandRemark.nothingSaid)")
      }
      var values = resumed.standing
      values["why"] = why.json
      return Answer(text: resumed.noticed(WhyReport(why).document.plainText), values: values)
    }
  }
}
