import DialogueCore
import Rehearsal
import Transcripts

/// How a sitting looks.
extension Sitting {
  var accessible: Bool { console.screen.style.accessible }
  var practice: Bool { session.snapshot.mode == .practice }
  var prompt: StyledText { accessible ? "you: " : StyledText("you", [.bold, .cyan]) + " ▸ " }

  func show(_ blocks: any Block...) throws(OutputError) {
    for block in blocks { try console.screen.show(block) }
  }

  func show(_ remark: CommandRemark) throws(OutputError) {
    try show(StageDirection(text: remark.description))
  }

  /// Shows the opening of a new rehearsal.
  public func open() throws {
    try show(Opening(session: session), StyledText())
    try show(session.opening())
  }

  /// Shows where a resumed rehearsal stands: its opening, and the last lines.
  public func recall(_ lost: [String]) throws {
    try show(Opening(session: session), StyledText())
    for line in lost { try show(StageDirection(text: line)) }
    let turns = try session.history().turns
    let kept = turns.filter { !$0.retried }.suffix(2)
    if kept.count < turns.count { try show(StageDirection(text: "the last lines so far")) }
    if kept.isEmpty { try show(session.opening()) }
    for turn in kept {
      try show(StyledText(), prompt + StyledText(turn.utterance.text))
      try show(session.answer(to: turn))
    }
    if session.isOver { try showWhatNow() }
  }

  func show(_ answer: Answer) throws(OutputError) {
    let with = session.machine.counterpart(in: session.snapshot.state)
    let blocks = AnswerBlocks(
      answer: answer, showsMeters: practice && with.isMetered,
      accessible: accessible
    ).blocks
    for block in blocks { try show(block) }
    if let ending = answer.ending { try show(StyledText(), Rule(StyledText(ending.title))) }
  }
}
