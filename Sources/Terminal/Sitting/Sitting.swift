import Coaching
import DialogueCore
import Rehearsal
import Transcripts

/// One rehearsal held at a console: the conversation, the rep's own verdict, the debrief, and what comes after.
public struct Sitting {
  /// How it came to an end.
  public enum Outcome: Equatable, Sendable {
    /// Left, or the input ended.
    case left
    /// The same conversation is wanted once more.
    case again
    /// Another conversation is wanted: the one named, or one to be chosen where that is empty.
    case another(String)
    /// What comes after it is wanted.
    case next(Menu.Choice)
    /// Told to stop; what was said is kept.
    case stopped(Stop)
  }

  /// Where the next line goes.
  enum Phase: Equatable {
    /// To the counterpart.
    case talking
    /// To "How do you think it went?".
    case verdict
    /// To "What did you learn?".
    case learned
    /// Nowhere: commands only.
    case over
  }

  /// A line that could not be recorded, and was therefore not answered.
  struct Unsent {
    let line: String
    let reason: TranscriptError
  }

  public var console: Console
  public let session: Session
  var phase: Phase
  var ownVerdict: String?
  var unsent: Unsent?

  public init(_ session: Session, at console: Console) {
    self.console = console
    self.session = session
    phase = session.isOver ? .over : .talking
  }

  /// Holds the rehearsal until it is left.
  ///
  /// - Throws: What the screen and the reader throw; a `TranscriptError` where nobody is there to send the line
  ///   again.
  public mutating func hold() throws -> Outcome {
    while true {
      if console.isInteractive { try console.screen.show(StyledText()) }
      switch try console.reader.read(prompt: prompt) {
      case .line(let line):
        if let outcome = try take(line) { return outcome }
      case .tooLong:
        try show(StageDirection(text: "that was longer than a mebibyte; nobody heard it"))
      case .end:
        if let unsent { throw unsent.reason }
        try finish()
        return .left
      case .stopped(let stop):
        if phase == .verdict || phase == .learned { try close(learned: nil) }
        return .stopped(stop)
      }
    }
  }

  /// What follows from one line; nil to go on.
  private mutating func take(_ line: String) throws -> Outcome? {
    do {
      let bare = phase == .talking ? nil : Command(bare: line, at: .terminal)
      if let command = try Command(line, at: .terminal) ?? bare { return try carryOut(command) }
      switch phase {
      case .talking: try say(line)
      case .verdict: try hearVerdict(line)
      case .learned: try hearLesson(line)
      case .over:
        if line.isBlank { return .left }
        try showWhatNow()
      }
    } catch let unknown as Command.Unknown {
      try show(StageDirection(text: "\(unknown)"))
    } catch let error as TranscriptError where console.isInteractive {
      try show(StyledText("Not recorded: \(error)", .red))
    }
    return nil
  }

  private mutating func say(_ line: String) throws {
    let line = unsent.flatMap { line.isEmpty ? $0.line : nil } ?? line
    do {
      let answer = try session.say(line)
      unsent = nil
      try show(answer)
    } catch let error as TranscriptError where console.isInteractive {
      unsent = Unsent(line: line, reason: error)
      try show(
        StyledText("Not recorded, and so not answered: \(error).", .red),
        StyledText("Your line is kept: press Return to send it again."))
    }
    if session.isOver { try askForVerdict() }
  }

  /// The input has ended: what is due is shown and recorded.
  private mutating func finish() throws {
    switch phase {
    case .talking:
      // Somebody at a terminal has pressed Ctrl-D and will come back; a pipe will not.
      if !console.isInteractive, session.snapshot.turn > 0 { try showDebrief() }
    case .verdict:
      try hearVerdict("")
      try close(learned: nil)
    case .learned: try close(learned: nil)
    case .over: break
    }
  }
}
