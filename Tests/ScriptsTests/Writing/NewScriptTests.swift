import DialogueCore
import Testing

@testable import Scripts

@Suite("A new flow, move or persona")
struct NewScriptTests {
  /// What is said of the new files when they lie beside the shipped scripts, and the scripts.
  private func compiled(_ files: [ScriptFile]) throws -> (said: [String], Compilation) {
    let compilation = Compiler.compile(try Examples.shipped() + files)
    let names = files.map(\.name)
    return (
      compilation.diagnostics.filter { names.contains($0.place.file) }.map(\.description), compilation
    )
  }

  @Test("a new flow compiles beside the shipped scripts without a word about it, and has a plan")
  func flow() throws {
    let (said, compilation) = try compiled(NewScript(.flow, "late-reply").files)
    #expect(said == [])
    let library = try #require(compilation.library)
    #expect(library.flows["late-reply"]?.title == "Late reply")
    #expect(library.scenarios(for: "late-reply").count == 2)
    #expect(compilation.plans.count { $0.flow == "late-reply" } == 2)
  }

  @Test("the flow is named first, and the plan of it last")
  func order() {
    #expect(
      NewScript(.flow, "mine").files.map(\.path) == [
        "flows/mine.yaml", "scenarios/mine-first.yaml", "scenarios/mine-second.yaml", "flows/mine.plan.yaml",
      ])
  }

  @Test(
    "a new move compiles beside the shipped scripts without a word about it, and has the example to try it with"
  )
  func move() throws {
    let (said, compilation) = try compiled(NewScript(.move, "show_it").files)
    #expect(said == [])
    #expect(compilation.library?.moves["show_it"]?.examples.first?.text == NewScript.example)
  }

  @Test("a new persona compiles beside the shipped scripts without a word about it, and answers a bad move")
  func persona() throws {
    let (said, compilation) = try compiled(NewScript(.persona, "list-keeper").files)
    #expect(said == [])
    let persona = try #require(compilation.library?.personas["list-keeper"])
    #expect(persona.title == "List keeper")
    #expect(persona.lines.keys.contains { $0.hasPrefix("react.") })
  }

  @Test(
    "each file names its schema, explains its parts, and has nothing left of the template's name",
    arguments: [NewScript(.flow, "mine"), NewScript(.move, "mine"), NewScript(.persona, "mine")])
  func explained(_ new: NewScript) throws {
    #expect(!new.files.isEmpty)
    for file in new.files {
      #expect(file.lines.first?.hasPrefix("# yaml-language-server: $schema=../schema/") == true)
      #expect(!file.lines.contains { $0.contains(/[Yy]our[-_ ](flow|move|persona)/) }, "\(file.path)")
    }
    #expect(try #require(new.files.first).lines.count { $0.contains("# ") } >= 8)
  }
}
