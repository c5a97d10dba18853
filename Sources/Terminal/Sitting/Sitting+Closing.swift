import Coaching
import DialogueCore
import Rehearsal
import Reports
import Transcripts

/// From the ending on: the rep's own verdict, the debrief, what was learned, and what next.
extension Sitting {
  mutating func askForVerdict() throws {
    phase = .verdict
    try show(StyledText(), StyledText(Session.verdictQuestion))
  }

  mutating func hearVerdict(_ words: String) throws {
    ownVerdict = words.isBlank ? nil : words
    if ownVerdict != nil { try show(Aside(text: "Thank you. Here it is, turn by turn.")) }
    try showDebrief()
    phase = .learned
    try show(StyledText(), StyledText(Session.lessonQuestion))
  }

  mutating func hearLesson(_ words: String) throws {
    let learned = words.isBlank ? nil : words
    try close(learned: learned)
    if learned != nil { try show(Aside(text: StyledText(Session.thanks))) }
    if console.isInteractive { try showWhatNow() }
  }

  /// Records the scorecard and what the rep made of it. Nothing is left to be recorded afterwards.
  mutating func close(learned: String?) throws {
    try session.close(session.rehearsed().debrief, ownVerdict: ownVerdict, learned: learned)
    phase = .over
  }

  func showDebrief() throws {
    let report = DebriefReport(
      try session.rehearsed().debrief, rep: session.snapshot.rep,
      titles: session.stage.library.flows.mapValues(\.title))
    try show(StyledText(), DocumentBlock(report.document))
  }

  func showWhatNow() throws {
    var ways = [
      "/debrief shows it again", "/next goes on", "/again starts over", "/flow for another", "Return leaves",
    ]
    if practice { ways.insert("/retry takes your last line back", at: 0) }
    try show(
      StyledText("Saved: \(session.id).jsonl\nReplay it with: amends replay --last", .faint),
      StyledText(ways.joined(separator: " · "), .faint))
  }
}
