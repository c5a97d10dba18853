import Foundation
import ProgramUnderTest
import Testing

@Suite("amends serve")
struct ServeTests {
  private static let open =
    #"{"jsonrpc":"2.0","id":1,"method":"session/new","params":{"cwd":"/","mcpServers":[],"#
    + #""_meta":{"amends":{"sessionId":"s","flow":"apologize-sincerely"}}}}"# + "\n"

  private static func prompt(_ id: Int) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"session/prompt","params":{"sessionId":"s","#
      + #""prompt":[{"type":"text","text":"That's on me, and I'm sorry."}]}}"# + "\n"
  }

  @Test("every line piped in is answered, also the last one without its end, and the program ends with 0")
  func piping() throws {
    let lines = Self.open + Self.prompt(2) + "no json\r\n\n" + Self.prompt(3).dropLast()
    let outcome = try ProgramUnderTest.run(
      "amends", ["serve", "--max-line", "2048"], input: "\u{FEFF}" + lines)
    #expect(outcome.exitCode == 0)
    let answers = outcome.output.split(separator: "\n").filter { $0.contains(#""id":"#) }
    #expect(
      answers.map { $0.prefix(24) } == [
        #"{"jsonrpc":"2.0","id":1,"#, #"{"jsonrpc":"2.0","id":2,"#, #"{"jsonrpc":"2.0","id":nu"#,
        #"{"jsonrpc":"2.0","id":3,"#,
      ])
    #expect(outcome.errors.isEmpty)
  }

  @Test(
    "told to stop, it ends with the signal's code and has kept every answered turn",
    arguments: [SIGTERM, SIGINT])
  func stopping(signal: CInt) throws {
    let home = try ProgramUnderTest.newHome()
    let program = try ProgramUnderTest(
      "amends", ["serve", "--transcripts", home.path + "/t", "--sync", "turn"], home: home)
    try program.send(Self.open + Self.prompt(2))
    try program.wait(for: #""stopReason":"end_turn""#)
    let transcript = try String(contentsOfFile: home.path + "/t/s.jsonl", encoding: .utf8)
    #expect(transcript.contains("That's on me"))
    program.send(signal: signal)
    #expect(try program.finish().exitCode == 128 + Int(signal))
  }

  @Test("a client that reads no more ends it with 74, and what it said is kept")
  func brokenPipe() throws {
    let program = try ProgramUnderTest("amends", ["serve"])
    program.closeOutput()
    try program.send(Self.open + Self.prompt(2))
    #expect(try program.finish().exitCode == 74)
  }
}
