import DialogueCore
import Testing
import TinyScripts

@testable import Scripts

@Suite("Advice on what costs")
struct CounselTests {
  private func compile(_ path: String, _ old: String, _ new: String) -> Compilation {
    Compiler.compile(
      Tiny.files.map { file in
        let text = String(decoding: file.bytes, as: UTF8.self)
        return file.path == path ? ScriptFile(path: path, text: text.replacing(old, with: new)) : file
      })
  }

  @Test("a rule of the rubric may have it, with the move that belongs there")
  func rule() throws {
    let rule = "why: you took it on yourself"
    let good = compile("rubric.yaml", rule, rule + ", advice: Wait for it., instead: own")
    let rules = try #require(good.library).rubric.rules
    #expect(rules.map(\.counsel) == [Counsel(advice: "Wait for it.", instead: "own"), nil])
    let unknown = compile("rubric.yaml", rule, rule + ", advice: Wait for it., instead: owns")
    #expect(unknown.diagnostics.map(\.code) == [.unknownName])
    let alone = compile("rubric.yaml", rule, rule + ", instead: own")
    #expect(alone.diagnostics.map(\.code) == [.missingKey])
  }

  @Test("a penalty is for a move, a flag or a rule of the meters, and each must be there")
  func penalties() throws {
    let good = compile(
      "rubric.yaml", "few_turns: 2", "few_turns: 2\npenalties: {own: {own: 5, rule own: 10}}")
    let penalties = try #require(good.library).rubric.penalties
    #expect(penalties.map(\.cause) == [.move("own"), .rule("own")])
    #expect(penalties.map(\.points) == [5, 10])
    let unknown = compile(
      "rubric.yaml", "few_turns: 2", "few_turns: 2\npenalties: {own: {rule own.late: 10}}")
    #expect(unknown.diagnostics.map(\.code) == [.unknownName])
  }

  @Test("a rubric says what reaches which layer: without, nobody would ever tell anything")
  func layers() {
    let missing = compile("rubric.yaml", "layers: [{layer: 1, when: asked}]", "")
    #expect(missing.diagnostics.contains { $0.code == .missingKey && $0.description.contains("'layers'") })
    let deep = compile("rubric.yaml", "{layer: 1, when: asked}", "{layer: 5, when: asked}")
    #expect(!deep.diagnostics.isEmpty)
    let one = compile("rubric.yaml", "{layer: 1, when: asked}", "{layer: 2, when: heard own}, {layer: 1}")
    #expect(
      one.library?.rubric.layers == [Layer(2, when: .heard("own")), Layer(1, when: .always)])
  }

  @Test("what is counted must be said, be it nothing", arguments: ["counted", "attempts", "reflections"])
  func counted(key: String) {
    let text = Tiny.files.first { $0.path == "rubric.yaml" }.map { String(decoding: $0.bytes, as: UTF8.self) }
    let old = ["counted": "counted: {", "attempts": "  attempts: []\n", "reflections": ", reflections: []"][
      key]
    let new = key == "counted" ? "counter: {" : ""
    #expect(text?.contains(old ?? "?") == true)
    let reported = compile("rubric.yaml", old ?? "?", new).diagnostics
    #expect(reported.contains { $0.code == .missingKey && $0.description.contains("'\(key)'") })
  }
}
