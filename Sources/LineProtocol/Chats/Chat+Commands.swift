import Coaching
import DialogueCore
import Rehearsal
import Reports

/// What each command does.
extension Chat {
  func carryOut(_ command: Command, in chats: Chats) throws -> Reply {
    switch command.name {
    case .help: return help
    case .flow:
      if !command.words.isEmpty { return try choose(command.words, isName: true, in: chats) }
      return try askForFlow(in: chats)
    default: break
    }
    guard phase != .choosing else { return .coach("First choose a conversation: /flow lists them.") }
    let session = try chats.session(of: self)
    guard session.allows(command.name) else { return .coach(.hasToWait(command.name)) }
    switch command.name {
    case .hint: return phase == .talking ? .coach(try session.hint()) : whatNow
    case .retry: return try retry(in: session)
    case .why:
      return try session.why().map { Reply.coach(WhyReport($0).document.plainText) } ?? .coach(.nothingSaid)
    case .score:
      let rehearsed = try session.rehearsed()
      let report = ScoreReport(rehearsed.scorecard, rehearsed.measures)
      return .coach(report.document.plainText)
    case .plan:
      let report = PlanReport(session.snapshot.commitments, rep: session.snapshot.rep)
      return .coach(report.document.plainText)
    case .brief: return opening(of: session)
    case .pause: return phase == .talking ? try show(session.pause(), of: session) : whatNow
    case .dispute: return try dispute(command.words, in: session)
    case .end: return try end(session, in: chats)
    case .debrief, .next, .again:
      guard phase != .talking else { return .coach(.comesAfterTheEnd(command.name)) }
      return try after(session, command.name, in: chats)
    case .help, .flow, .quit: return help
    }
  }

  /// What is done with a conversation that is over.
  private func after(_ session: Session, _ name: Command.Name, in chats: Chats) throws -> Reply {
    switch name {
    case .next: return try goOn(from: session, in: chats)
    case .again:
      var casting = try session.castingAnew()
      casting.wish.mode = wish.mode
      return try begin(casting, in: chats)
    default: return try debrief(in: chats)
    }
  }

  private var help: Reply {
    let rows = Command.table(at: .chat).map { "\($0.name.typed): \($0.summary)" }
    return .coach("Type what you would say. Besides, there is:\n\n" + rows.joined(separator: "\n"))
  }

  /// Leaves a conversation that is over behind; one that is not goes on until another was chosen.
  private func askForFlow(in chats: Chats) throws -> Reply {
    if phase != .talking, phase != .choosing {
      try recordDebriefIfDue()
      phase = .choosing
    }
    let how = phase == .talking ? "\n\nUntil you choose one, this conversation goes on." : ""
    return .coach(question(chats.stage.library) + how)
  }

  private func retry(in session: Session) throws -> Reply {
    guard try takeBack(in: session) != nil else { return .coach(.nothingToTakeBack) }
    return Self.takenBack(to: session.snapshot)
  }

  static func takenBack(to snapshot: Snapshot) -> Reply {
    .coach(.takenBack(to: snapshot.said.last))
  }

  /// Takes the last utterance back and goes on from before it; nil when there is none.
  func takeBack(in session: Session) throws -> TurnRecord? {
    guard let taken = try session.retry() else { return nil }
    phase = .talking
    ownVerdict = nil
    return taken
  }

  private func dispute(_ words: String, in session: Session) throws -> Reply {
    guard !words.isEmpty else { return .coach(.sayWhatIsWrong) }
    try session.dispute(words)
    return .coach(.disputed)
  }

  private func end(_ session: Session, in chats: Chats) throws -> Reply {
    switch phase {
    case .talking:
      let saidAnything = session.snapshot.turn > 0
      let answer = try session.leave()
      let reply = Reply(answer, reading: false)
      guard saidAnything else {
        phase = .over
        return reply + whatNow
      }
      return reply + askForVerdict(answer.ending?.title ?? "you stopped here")
    case .verdict: return try hearVerdict("", in: chats)
    case .learned: return try hearLesson("", in: chats)
    case .choosing, .over: return whatNow
    }
  }
}
