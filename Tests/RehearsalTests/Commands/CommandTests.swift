import DialogueCore
import Rehearsal
import Testing
import Transcripts

@Suite("Commands in the conversation")
struct CommandTests {
  @Test(
    "a slash and a name, or another name for it, is a command, with the words behind it",
    arguments: [
      ("/hint", Command.Name.hint, ""), ("  /WHY ", .why, ""),
      ("/dispute he said so", .dispute, "he said so"),
      ("/?", .help, ""), ("/flows five-steps 3", .flow, "five-steps 3"),
    ])
  func known(line: String, name: Command.Name, words: String) throws {
    for face in [Command.Face.terminal, .chat] {
      let command = try Command(line, at: face)
      #expect(command?.name == name)
      #expect(command?.words == words)
    }
  }

  @Test("everything else is said", arguments: ["hello", "", "/", "/ hint", "50/50", "/2 of us", "and/or"])
  func said(line: String) throws {
    #expect(try Command(line, at: .chat) == nil)
  }

  @Test(
    "a name alone, without its slash, can be read as a command",
    arguments: [("next", Command.Name.next), (" Again! ", .again), ("stop.", .end), ("(help)", .help)])
  func bare(line: String, name: Command.Name) {
    #expect(Command(bare: line, at: .chat) == (try? Command(name.typed, at: .chat)))
  }

  @Test(
    "more than the name of one is none, and neither is nothing",
    arguments: ["", "...", "next time I would ask", "what's next", "42", "quit", "next2"])
  func notBare(line: String) {
    #expect(Command(bare: line, at: .chat) == nil)
  }

  @Test("an unknown one names the near ones", arguments: [("/hnt", ["hint"]), ("/xyzzy", [])])
  func unknown(line: String, near: [String]) {
    #expect(throws: Command.Unknown.self) { try Command(line, at: .terminal) }
    do { _ = try Command(line, at: .terminal) } catch { #expect(error.near == near) }
  }

  @Test("what a face does not offer is unknown there")
  func faces() throws {
    #expect(try Command("/quit", at: .terminal)?.name == .quit)
    #expect(throws: Command.Unknown.self) { try Command("/quit", at: .chat) }
    #expect(!Command.table(at: .chat).contains { $0.name == .quit })
  }

  @Test(
    "what a command is answered with is a clause in one face and a sentence in the other",
    arguments: [
      (CommandRemark.hasToWait(.hint), "/hint has to wait: this is an assessment."),
      (.takenBack(to: "So?"), "Back to \"So?\"; the first try stays in the transcript."),
      (.takenBack(to: nil), "Back to the start; the first try stays in the transcript."),
    ])
  func remarks(remark: CommandRemark, sentence: String) {
    #expect(remark.sentence == sentence)
    #expect(remark.description.lowercased() + "." == sentence.lowercased())
  }

  @Test(
    "no two rows answer to one word, and each row answers to its own name",
    arguments: [Command.Face.terminal, .chat])
  func table(face: Command.Face) throws {
    let rows = Command.table(at: face)
    let words = rows.flatMap { [$0.name.rawValue] + $0.aliases }
    #expect(Set(words).count == words.count)
    for row in rows { #expect(try Command(row.name.typed, at: face)?.name == row.name) }
  }

  @Test("an assessment is held without help; afterwards everything but a second try may be had")
  func assessment() throws {
    let session = try Session.begin(
      Casting(flow: "apologize-sincerely", wish: Wish(mode: .assessment)), id: try SessionID("test"),
      on: try Shipped.stage.get(), in: nil,
      clock: Shipped.clock, now: { Timestamp(milliseconds: 0) })
    let refused = Command.table(at: .terminal).map(\.name).filter { !session.allows($0) }
    #expect(refused == [.hint, .retry, .why, .score])
    _ = try session.leave()
    #expect(Command.table(at: .terminal).map(\.name).filter { !session.allows($0) } == [.hint, .retry])
  }
}
