import DialogueCore
import Testing

@testable import Scripts

@Suite("A new scenario")
struct NewScenarioTests {
  @Test("one for each flow compiles beside the shipped scripts without a word about any")
  func compiles() throws {
    let files = try Examples.shipped()
    let library = try Examples.library.get()
    let flows = library.flows.keys.sorted()
    #expect(flows.count >= 14)
    let new = flows.map { NewScenario("fresh-\($0)", of: $0, in: library, files).file }
    let compilation = Compiler.compile(files + new)
    let names = Set(new.map(\.name))
    #expect(compilation.diagnostics.filter { names.contains($0.place.file) }.map(\.description) == [])
    let scenarios = try #require(compilation.library).scenarios
    for flow in flows {
      let scenario = try #require(scenarios[ScenarioID("fresh-\(flow)")])
      #expect(scenario.title == "Fresh \(flow.inWords)" && scenario.flows.contains(flow))
    }
  }

  @Test("its head says what it is begun from")
  func head() throws {
    let new = NewScenario(
      "late-invoice", of: "apologize-sincerely", in: try Examples.library.get(), try Examples.shipped())
    let model = try #require(new.model)
    #expect(new.file.lines.first == "# yaml-language-server: $schema=../schema/scenario.schema.json")
    #expect(new.file.lines[1].hasPrefix("# Begun from \(model): "))
  }

  @Test("for a flow without a scenario a template stands in")
  func first() throws {
    let flow = try #require(NewScript(.flow, "late-reply").files.first)
    let files = try Examples.shipped() + [flow]
    let library = try #require(Compiler.compile(files, smells: false).library)
    let new = NewScenario("late-invoice", of: "late-reply", in: library, files)
    #expect(new.model == nil)
    let compilation = Compiler.compile(files + [new.file], smells: false)
    #expect(compilation.library?.scenarioIDs(for: "late-reply") == ["late-invoice"])
  }
}
