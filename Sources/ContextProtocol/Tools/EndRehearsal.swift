import JSON
import Rehearsal

extension Tool {
  static let endRehearsal = Tool(
    name: "end_rehearsal", title: "Leave the conversation",
    description: """
      Ends a rehearsal where it is, when the person wants to stop. Then ask how they think it went, and call debrief. A \
      conversation that came to an end by itself needs this no more. It cannot be undone but by retry.
      """,
    arguments: [.session], output: Schema.standing(["said": Schema.said]), readsOnly: false
  ) { arguments, sessions in
    try sessions.with(arguments.session()) { resumed in
      let session = resumed.session
      guard !session.isOver else {
        var values = resumed.standing
        values["said"] = []
        return Answer(text: "This conversation is over already; call debrief.", values: values)
      }
      let answer = try session.leave()
      var values = resumed.standing
      values["said"] = session.values(of: answer)
      return Answer(text: resumed.noticed(session.text(of: answer)), values: values)
    }
  }
}
