import Scripts
import Testing
import TinyScripts

@Suite("What conditions hold slots against")
struct ValueTests {
  /// What is wrong with a flow that has a choice, a text and a number, and a way with this condition.
  private func told(_ condition: String) throws -> [String] {
    let flow = try #require(Tiny.texts["flows/tiny.yaml"])
      .replacing(
        "initial: hear",
        with: """
          slots:
            told: {type: choice, of: [yes, no], initial: no}
            day: {type: text, initial: then}
          initial: hear
          """
      )
      .replacing(
        "{hear: [own], go: end accepted}", with: "{hear: [own], when: \"\(condition)\", go: end accepted}")
    let files =
      Tiny.files.filter { $0.path != "flows/tiny.yaml" } + [ScriptFile(path: "flows/tiny.yaml", text: flow)]
    return Compiler.compile(files, smells: false).diagnostics.map { "\($0.code.rawValue) \($0.message)" }
  }

  @Test("a value that a choice cannot have is told, any other is not", arguments: ["=", "!="])
  func values(sign: String) throws {
    #expect(try told("told \(sign) yes and day \(sign) friday") == [])
    #expect(try told("told \(sign) yet") == ["AM0105 'yet' is none of yes, no; did you mean 'yes'?"])
  }
}
