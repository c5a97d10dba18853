import Coaching
import DialogueCore
import Rehearsal
import Reports
import Transcripts

/// What each command does.
extension Sitting {
  mutating func carryOut(_ command: Command) throws -> Outcome? {
    guard session.allows(command.name) else {
      try show(.hasToWait(command.name))
      return nil
    }
    switch command.name {
    case .hint: try hint()
    case .retry: try retry()
    case .why: try why()
    case .score:
      let rehearsed = try session.rehearsed()
      try show(DocumentBlock(ScoreReport(rehearsed.scorecard, rehearsed.measures).document))
    case .plan:
      try show(DocumentBlock(PlanReport(session.snapshot.commitments, rep: session.snapshot.rep).document))
    case .brief: try show(Opening(session: session))
    case .pause: try pause()
    case .dispute: try dispute(command.words)
    case .debrief: try phase == .talking ? notYet(command.name) : showDebrief()
    case .help: try help()
    case .next, .again, .flow:
      guard phase != .talking else {
        try notYet(command.name)
        return nil
      }
      return try leave(by: command)
    case .end: return try end()
    case .quit:
      if phase == .verdict || phase == .learned { try close(learned: nil) }
      return .left
    }
    return nil
  }

  /// Goes on with another rehearsal; nil where none follows.
  private mutating func leave(by command: Command) throws -> Outcome? {
    let outcome: Outcome
    switch command.name {
    case .next:
      guard let successor = try session.successor() else {
        try show(.nothingFollows)
        return nil
      }
      outcome = .next(successor)
    case .again: outcome = .again
    default: outcome = .another(command.words)
    }
    if phase != .over { try close(learned: nil) }
    return outcome
  }

  private func hint() throws {
    guard phase == .talking else { return try showWhatNow() }
    try show(Aside(text: StyledText(try session.hint())))
  }

  private mutating func retry() throws {
    guard try session.retry() != nil else { return try show(.nothingToTakeBack) }
    phase = .talking
    ownVerdict = nil
    try show(.takenBack(to: session.snapshot.said.last))
  }

  private func why() throws {
    guard let why = try session.why() else { return try show(.nothingSaid) }
    try show(DocumentBlock(WhyReport(why).document))
  }

  private func pause() throws {
    guard phase == .talking else { return try showWhatNow() }
    try show(try session.pause())
  }

  private func dispute(_ words: String) throws {
    guard !words.isBlank else { return try show(.sayWhatIsWrong) }
    try session.dispute(words)
    try show(.disputed)
  }

  private func notYet(_ name: Command.Name) throws {
    try show(.comesAfterTheEnd(name))
  }

  private func help() throws {
    for row in Command.table(at: .terminal) {
      try show(Passage(StyledText(row.name.typed, .bold), StyledText(row.summary), column: 11))
    }
  }

  private mutating func end() throws -> Outcome? {
    switch phase {
    case .talking:
      let saidAnything = session.snapshot.turn > 0
      try show(try session.leave())
      guard saidAnything else { return .left }
      try askForVerdict()
    case .verdict: try hearVerdict("")
    case .learned:
      try hearLesson("")
      return .left
    case .over: return .left
    }
    return nil
  }
}
