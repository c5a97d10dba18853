import ProgramUnderTest
import Testing

@Suite("Progress of long work")
struct ProgressTests {
  /// Goes on step by step until a step shows what is looked for; what was written in that step.
  private func step(_ probe: ProgramUnderTest, until isLookedFor: (String) -> Bool) throws -> String {
    while true {
      try probe.send("\r")
      let shown = try probe.wait(for: "step")
      if isLookedFor(shown) { return shown }
    }
  }

  @Test("is a bar on a terminal, in the window's width, and gone at the end")
  func terminal() throws {
    let probe = try ProgramUnderTest("TerminalProbe", ["--progress"], through: .terminal(columns: 60))
    let wide = try step(probe) { $0.contains("░") }
    #expect(wide.firstMatch(of: /\rreading [█░]+ [\d,]+ of 1,000,000\u{1B}\[K/) != nil)
    probe.resize(columns: 30)
    _ = try step(probe) { $0.contains(/\rreading [\d,]+ of 1,000,000\u{1B}\[K/) }
    try probe.send("\u{4}")
    #expect(try probe.finish().output.hasSuffix("\r\u{1B}[Kdone\r\n"))
  }

  @Test("is nothing where nobody looks")
  func pipe() throws {
    let outcome = try ProgramUnderTest.run("TerminalProbe", ["--progress"], input: "\n\n")
    #expect(outcome.output == "step\nstep\ndone\n" && outcome.errors.isEmpty)
  }
}
