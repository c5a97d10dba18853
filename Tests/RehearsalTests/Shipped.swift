import DialogueCore
import Glibc
import Rehearsal
import Scripts
import TestFolders
import Testing
import Transcripts

/// The shipped scripts, compiled once for all these tests.
enum Shipped {
  static let stage: Result<Stage, any Error> = Result {
    let compilation = Compiler.compile(try ScriptSource(folder: nil).files(), smells: false)
    return Stage(
      library: try #require(compilation.library, "the shipped scripts must compile"), program: "test")
  }

  static let flows: [FlowID] = ["apologize-sincerely", "clear-the-air", "escalate-to-superior"]

  static let clock = Moment(year: 2026, month: 11, day: 21, hour: 10)

  /// A session in memory, or recorded into a folder.
  static func session(
    _ flow: FlowID, scenario: ScenarioID? = nil, seed: UInt64 = 1, id: String = "test",
    in folder: TranscriptFolder? = nil
  ) throws -> Session {
    try Session.begin(
      Casting(flow: flow, wish: Wish(scenario: scenario, seed: seed, rep: "Sam")), id: try SessionID(id),
      on: try stage.get(), in: folder, clock: clock, now: { Timestamp(milliseconds: 1_795_262_400_000) })
  }
}

/// A folder for one test.
struct TemporaryFolder {
  let transcripts: TranscriptFolder

  init() throws { transcripts = TranscriptFolder(try TestFolder.new()) }

  func bytes(of session: SessionID) throws -> [UInt8] {
    let file = try #require(fopen(transcripts.path(of: session), "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var next = getc(file)
    while next != EOF {
      bytes.append(UInt8(next))
      next = getc(file)
    }
    return bytes
  }
}

/// What people say, good and bad, for runs that nobody planned.
enum Said {
  static let pool = [
    "I never placed the order, and I told you that I had.", "That's on me, and I'm sorry.",
    "What has it cost you?",
    "So you had people standing about all week.", "You must have been furious.", "ok", "asdf qwer", "",
    "I'm sorry if there was any confusion.", "To be fair, we had a lot on that month.", "Calm down.",
    "You never told us that you needed it by then.",
    "I'll have it with you by Friday noon, and I'll ring you at nine.",
    "We'll refund all of it today.", "From now on two people sign off every order before it leaves.",
    "Would you consider giving us another chance?", "Fine. I won't ask again.", "How's the family?",
    "It was me, nobody else.", "legal is sitting on it", "I'd ask Joanne to get legal to sign today.",
    "I'll handle it myself.", "We had six good years before that.", "Have ten percent off your next order.",
    "I understand your frustration.", "Have I got that right?", "whatever", "I don't know", "yes", "no",
    "Thank you for telling me straight.", "Our warehouse messed it up.",
    "Trust me, it will never ever happen again.",
  ]
}
