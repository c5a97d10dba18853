import JSON
import Rehearsal

extension Tool {
  static let hint = Tool(
    name: "hint", title: "Ask for a hint",
    description: """
      Gives what to reach for at this point of a rehearsal; asked again, example words. Use it only when the person asks \
      for help, and give it as help: what they then say must still be their own.
      """,
    arguments: [.session], output: Schema.standing(["hint": Schema.text]), readsOnly: false
  ) { arguments, sessions in
    try sessions.with(arguments.session()) { resumed in
      try resumed.session.expectHelp()
      guard !resumed.session.isOver else { throw Refusal("this conversation is over; call debrief") }
      let hint = try resumed.session.hint()
      var values = resumed.standing
      values["hint"] = .string(hint)
      return Answer(text: resumed.noticed("Coach: \(hint)"), values: values)
    }
  }
}
