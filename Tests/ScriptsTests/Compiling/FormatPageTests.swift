import Testing

@testable import Scripts

@Suite("The page on the format")
struct FormatPageTests {
  @Test(
    "the examples of docs/script-format.md compile",
    arguments: ["flow", "plan", "scenario", "persona", "course", "rubric", "repair", "practices"])
  func examplesCompile(kind: String) throws {
    let examples = try Examples.files(inDocument: "docs/script-format.md")
    let chosen = examples.filter { file in
      // The page's rubric, repair lines and practices are excerpts: each is compiled with everything else complete.
      ScriptKind(path: file.path)?.rawValue == kind
        || !["rubric.yaml", "repair.yaml", "practices.yaml"].contains(file.path)
    }
    let file = try #require(chosen.first { ScriptKind(path: $0.path)?.rawValue == kind })
    let compilation = Compiler.compile(try Examples.shipped() + chosen, smells: false)
    let wrong = compilation.diagnostics.filter { $0.place.file == file.name && $0.severity == .error }
    #expect(wrong.map(\.description) == [])
  }
}
