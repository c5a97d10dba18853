import Coaching
import DialogueCore
import JSON
import Rehearsal
import Reports
import Transcripts

extension Tool {
  static let debrief = Tool(
    name: "debrief", title: "Debrief a rehearsal",
    description: """
      Gives the debrief: trust and heat by turn, each axis with the person's own words quoted and the rule that scored \
      them, the parts of the apology, one thing to keep and one to change, promises with dates, and what to rehearse \
      next. After the end first ask the person how they think it went, and pass that as `own_verdict`. Show the debrief \
      as it is, unsoftened; then ask what they learned, and call this again with `learned`. Before the end, in practice, \
      it tells how it stands.
      """,
    arguments: [
      .session,
      Argument(
        "own_verdict", .text, "How the person thinks it went, in their own words; asked before the debrief."),
      Argument("learned", .text, "What the person says they learned; asked after the debrief."),
    ],
    output: Schema.standing(["recorded": Schema.flag, "debrief": ["type": "object"]]), readsOnly: false
  ) { arguments, sessions in
    let verdict = try arguments.optionalText("own_verdict", limit: 4096)
    let learned = try arguments.optionalText("learned", limit: 4096)
    return try sessions.with(arguments.session()) { resumed in
      let session = resumed.session
      try session.expectHelp()
      let debrief = try session.rehearsed().debrief
      if session.isOver {
        try record(debrief, of: session, verdict: verdict, learned: learned, in: sessions)
      } else if verdict != nil || learned != nil {
        throw Refusal(
          "the conversation is not over, so there is no verdict on it yet; go on with say, or end_rehearsal")
      }
      var values = resumed.standing
      values["recorded"] = .bool(session.isOver)
      values["debrief"] = debrief.json
      // Who was asked both at once has not seen it yet.
      if learned != nil, verdict == nil { return Answer(text: "Coach: \(Session.thanks)", values: values) }
      let report = DebriefReport(
        debrief, rep: session.snapshot.rep, titles: session.stage.library.flows.mapValues(\.title))
      let question =
        !session.isOver ? "" : "\n\nCoach: \(learned == nil ? Session.lessonQuestion : Session.thanks)"
      return Answer(text: resumed.noticed(report.document.plainText + question), values: values)
    }
  }
}

extension Tool {
  /// Records a debrief, unless it is on record and nothing was added to it. What was said to an earlier one, also in a
  /// chat program, stays in it.
  private static func record(
    _ debrief: Coaching.Debrief, of session: Session, verdict: String?, learned: String?,
    in sessions: Sessions
  ) throws {
    let earlier = try sessions.store.transcript(of: session.id).debrief()
    if earlier != nil, verdict == nil, learned == nil { return }
    var ownVerdict = verdict ?? earlier?.ownVerdict
    if ownVerdict == nil, case .learned(let judged) = try session.closing() { ownVerdict = judged }
    try session.close(debrief, ownVerdict: ownVerdict, learned: learned ?? earlier?.learned)
  }
}

extension Transcript {
  /// The debrief of where it ended; nil where none was given since.
  fileprivate func debrief() throws -> TranscriptEvent.Debrief? {
    for event in events.reversed() {
      switch try event.content() {
      case .debrief(let debrief): return debrief
      case .turn, .retry: return nil
      default: continue
      }
    }
    return nil
  }
}
