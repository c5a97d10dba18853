import Testing
import TinyScripts

@testable import Scripts

@Suite("Reading a plan")
struct PlanReaderTests {
  @Test("a plan may end with an ending of its flow and with a stop of the rubric, and with nothing else")
  func endings() {
    #expect(diagnostics(ofEnding: "accepted").isEmpty)
    #expect(diagnostics(ofEnding: "boiled-over").isEmpty)
    let reported = diagnostics(ofEnding: "boiled-ovr")
    #expect(reported.count == 1)
    #expect(reported.first?.contains("no end named 'boiled-ovr'; did you mean 'boiled-over'?") == true)
  }

  @Test("a flow cannot lead to a stop of the rubric, which comes of itself")
  func stopIsNoTarget() {
    let flow = (Tiny.texts["flows/tiny.yaml"] ?? "").replacing("go: end refused", with: "go: end boiled-over")
    let reported = diagnostics(with: [ScriptFile(path: "flows/tiny.yaml", text: flow)])
    #expect(reported.contains { $0.contains("no ending named 'boiled-over'") })
  }

  private func diagnostics(ofEnding ending: String) -> [String] {
    let plan = """
      flow: tiny
      plans:
        - {name: one, scenario: late, say: [I forgot.], ending: \(ending)}

      """
    return diagnostics(with: [ScriptFile(path: "flows/tiny.plan.yaml", text: plan)])
  }

  /// Those of the tiny library with a stop, and with these files instead of its own.
  private func diagnostics(with files: [ScriptFile]) -> [String] {
    let stop = """
      stops:
        - {id: boiled-over, when: heat >= 95, title: over, say: [Goodbye.], debrief: Too hot.}

      """
    let rubric = ScriptFile(path: "rubric.yaml", text: (Tiny.texts["rubric.yaml"] ?? "") + stop)
    let changed = files + [rubric]
    let others = Tiny.files.filter { file in !changed.contains { $0.path == file.path } }
    return Compiler.compile(others + changed).diagnostics.map(\.description)
  }
}
