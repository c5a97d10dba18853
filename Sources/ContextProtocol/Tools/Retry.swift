import DialogueCore
import JSON
import Rehearsal
import Reports

extension Tool {
  static let retry = Tool(
    name: "retry", title: "Take the last words back",
    description: """
      Takes the person's last words back, so that they can say it otherwise; both tries stay in the transcript. Use it \
      when the person asks to try again, also after the end. Then ask what they would say instead, and pass it to `say`.
      """,
    arguments: [.session],
    output: Schema.standing(
      ["taken": Schema.object(["turn": Schema.whole, "text": Schema.text])],
      optional: ["backTo": Schema.text]),
    readsOnly: false
  ) { arguments, sessions in
    try sessions.with(arguments.session()) { resumed in
      let session = resumed.session
      guard session.snapshot.mode == .practice else {
        throw Refusal("this is an assessment, so nothing can be taken back")
      }
      guard let taken = try session.retry() else {
        throw Refusal("nothing was said yet, so there is nothing to take back")
      }
      var values = resumed.standing
      values["taken"] = [
        "turn": JSONValue(taken.turn), "text": .string(taken.utterance.text.clipped),
      ]
      values["backTo"] = session.snapshot.said.last.map { .string($0) }
      let back = CommandRemark.takenBack(to: session.snapshot.said.last)
      return Answer(text: resumed.noticed("Coach: \(back.sentence)"), values: values)
    }
  }
}
