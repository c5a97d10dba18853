import Foundation
import ProgramUnderTest
import Testing

@Suite("amends mcp")
struct MCPTests {
  private static func use(_ tool: String, _ arguments: String, id: Int) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{"name":"\#(tool)","arguments":\#(arguments)}}"#
      + "\n"
  }

  private static let start = use("start_rehearsal", #"{"flow":"apologize-sincerely"}"#, id: 1)

  @Test("every line piped in is answered, also the last one without its end, and the program ends with 0")
  func piping() throws {
    let lines = Self.start + "no json\r\n\n" + #"{"jsonrpc":"2.0","id":2,"method":"ping"}"#
    let outcome = try ProgramUnderTest.run("amends", ["mcp"], input: "\u{FEFF}" + lines)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(
      outcome.output.split(separator: "\n").map { $0.prefix(25) } == [
        #"{"jsonrpc":"2.0","id":1,""#, #"{"jsonrpc":"2.0","error":"#, #"{"jsonrpc":"2.0","id":2,""#,
      ])
  }

  @Test(
    "a rehearsal goes on in another process, also after the first was told to stop",
    arguments: [SIGTERM, SIGINT])
  func goingOn(signal: CInt) throws {
    let folder = try ProgramUnderTest.newHome()
    let program = try ProgramUnderTest("amends", ["mcp", "--transcripts", folder.path])
    try program.send(Self.start)
    try program.wait(for: #""structuredContent""#)
    program.send(signal: signal)
    #expect(try program.finish().exitCode == 128 + Int(signal))

    let file = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first)
    let session = try #require(file.split(separator: ".").first)
    let said = Self.use("say", #"{"session":"\#(session)","text":"That's on me, and I'm sorry."}"#, id: 2)
    let outcome = try ProgramUnderTest.run("amends", ["mcp", "--transcripts", folder.path], input: said)
    #expect(outcome.output.contains(#""turn":1"#))
    #expect(
      try String(contentsOf: folder.appending(path: file), encoding: .utf8).contains("That's on me"))
  }

  @Test("an assistant that reads no more ends it with 74")
  func brokenPipe() throws {
    let program = try ProgramUnderTest("amends", ["mcp"])
    program.closeOutput()
    try program.send(Self.start)
    #expect(try program.finish().exitCode == 74)
  }

  @Test(
    "what is wrong with the options or the scripts is told before anything is read",
    arguments: [
      (["mcp", "--max-line", "5"], 64), (["mcp", "--scripts", "/no/such/folder"], 66),
    ])
  func refused(arguments: [String], code: Int) throws {
    let outcome = try ProgramUnderTest.run("amends", arguments, input: Self.start)
    #expect(outcome.exitCode == code)
    #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
  }
}
