import Coaching
import DialogueCore
import Rehearsal
import Reports
import Transcripts

/// What each command does.
extension Sitting {
  mutating func carryOut(_ command: Command) throws -> Outcome? {
    guard isAllowed(command.name) else {
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
    case .again, .flows:
      guard phase != .talking else {
        try notYet(command.name)
        return nil
      }
      if phase != .over { try close(learned: nil) }
      return command.name == .again ? .again : .another(command.words)
    case .end: return try end()
    case .quit:
      if phase == .verdict || phase == .learned { try close(learned: nil) }
      return .left
    }
    return nil
  }

  /// An assessment is held without help; afterwards everything may be asked.
  private func isAllowed(_ name: Command.Name) -> Bool {
    if practice { return true }
    switch name {
    case .hint, .retry: return false
    case .why, .score: return phase != .talking
    default: return true
    }
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
    for name in Command.Name.allCases where name != .quit {
      try show(Passage(StyledText(name.typed, .bold), StyledText(name.summary), column: 11))
    }
    try show(
      StyledText("/quit or Ctrl-D leaves at once; amends rehearse --resume goes on from there.", .faint))
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
