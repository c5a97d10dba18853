import Coaching
import DialogueCore
import Rehearsal
import Reports
import Transcripts

/// What each command does.
extension Sitting {
  mutating func carryOut(_ command: Command) throws -> Outcome? {
    guard session.allows(command.name) else {
      try show(StageDirection(text: "\(command.name.typed) has to wait: this is an assessment"))
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
        try show(StageDirection(text: "nothing has to follow on this one; /flow lists what there is"))
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
    guard try session.retry() != nil else {
      return try show(StageDirection(text: "there is nothing to take back yet"))
    }
    phase = .talking
    ownVerdict = nil
    let last = session.snapshot.said.last.map { "back to \"\($0)\"" } ?? "back to the start"
    try show(StageDirection(text: "\(last); the first try stays in the transcript"))
  }

  private func why() throws {
    guard let why = try session.why() else {
      return try show(StageDirection(text: "nothing has been said yet"))
    }
    try show(DocumentBlock(WhyReport(why).document))
  }

  private func pause() throws {
    guard phase == .talking else { return try showWhatNow() }
    try show(try session.pause())
  }

  private func dispute(_ words: String) throws {
    guard words.contains(where: { !$0.isWhitespace }) else {
      return try show(StageDirection(text: "say what is wrong: /dispute he had told me that already"))
    }
    try session.dispute(words)
    try show(StageDirection(text: "noted for your trainer; no score changes"))
  }

  private func notYet(_ name: Command.Name) throws {
    try show(StageDirection(text: "\(name.typed) comes after the end; /end stops here"))
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
