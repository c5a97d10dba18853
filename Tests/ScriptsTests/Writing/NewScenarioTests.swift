import DialogueCore
import Testing

@testable import Scripts

@Suite("A new scenario")
struct NewScenarioTests {
  private static let files = (try? Examples.shipped()) ?? []
  private static let library = Compiler.compile(files).library
  static let flows = library?.flows.keys.sorted() ?? []

  @Test("one for any flow compiles beside the shipped scripts without a word about it", arguments: flows)
  func compiles(flow: FlowID) throws {
    let new = NewScenario("fresh-case", of: flow, in: try #require(Self.library), Self.files)
    let compilation = Compiler.compile(Self.files + [new.file])
    #expect(
      compilation.diagnostics.filter { $0.place.file == new.file.name }.map(\.description) == [])
    let scenario = try #require(compilation.library?.scenarios["fresh-case"])
    #expect(scenario.title == "Fresh case" && scenario.flows.contains(flow))
  }

  @Test("all shipped flows are tried")
  func all() { #expect(Self.flows.count >= 14) }

  @Test("its head says what it is begun from")
  func head() throws {
    let new = NewScenario(
      "late-invoice", of: "apologize-sincerely", in: try #require(Self.library), Self.files)
    let model = try #require(new.model)
    #expect(new.file.lines.first == "# yaml-language-server: $schema=../schema/scenario.schema.json")
    #expect(new.file.lines[1].hasPrefix("# Begun from \(model): "))
  }

  @Test("for a flow without a scenario a template stands in")
  func first() throws {
    let flow = try #require(NewScript(.flow, "late-reply").files.first)
    let files = Self.files + [flow]
    let library = try #require(Compiler.compile(files).library)
    let new = NewScenario("late-invoice", of: "late-reply", in: library, files)
    #expect(new.model == nil)
    let compilation = Compiler.compile(files + [new.file])
    #expect(compilation.library?.scenarioIDs(for: "late-reply") == ["late-invoice"])
  }
}
