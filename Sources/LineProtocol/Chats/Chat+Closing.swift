import Coaching
import DialogueCore
import Rehearsal
import Reports
import Transcripts

/// From the ending on: the rep's own verdict, the debrief, what was learned, and what next.
extension Chat {
  func askForVerdict(_ title: String) -> Reply {
    phase = .verdict
    return Self.verdictQuestion(title)
  }

  static func verdictQuestion(_ title: String) -> Reply {
    .coach("That is the end: \(title).\n\n\(Session.verdictQuestion)")
  }

  static let lessonQuestion = Reply.coach(Session.lessonQuestion)

  func hearVerdict(_ words: String, in chats: Chats) throws -> Reply {
    let debrief = try debrief(in: chats)
    let verdict = words.allSatisfy(\.isWhitespace) ? nil : words
    try chats.session(of: self).judge(verdict)
    ownVerdict = verdict
    phase = .learned
    return debrief + Self.lessonQuestion
  }

  func hearLesson(_ words: String, in chats: Chats) throws -> Reply {
    let session = try chats.session(of: self)
    let learned = words.allSatisfy(\.isWhitespace) ? nil : words
    try recordDebrief(of: session, learned: learned)
    return whatNow(after: learned)
  }

  func debrief(in chats: Chats) throws -> Reply {
    let session = try chats.session(of: self)
    let report = DebriefReport(
      try session.rehearsed().debrief, rep: session.snapshot.rep,
      titles: session.stage.library.flows.mapValues(\.title), nextCommand: Command.Name.next.typed)
    return .coach(report.document.plainText)
  }

  var whatNow: Reply {
    let retry = wish.mode == .practice ? "/retry takes your last words back, " : ""
    return .coach(
      "This one is over. \(retry)/debrief shows the debrief again, /again starts over, /next goes on, "
        + "/flow begins another.")
  }

  /// The same, behind a word of thanks to who said what was learned.
  func whatNow(after learned: String?) -> Reply {
    learned == nil ? whatNow : .coach(Session.thanks) + whatNow
  }

  /// Records the debrief that was not asked for to its end.
  func recordDebriefIfDue() throws {
    guard phase == .verdict || phase == .learned, let session else { return }
    try recordDebrief(of: session, learned: nil)
  }

  private func recordDebrief(of session: Session, learned: String?) throws {
    try session.close(session.rehearsed().debrief, ownVerdict: ownVerdict, learned: learned)
    phase = .over
  }
}
