import DialogueCore
import Scripts
import Testing
import TinyScripts

/// A folder of one's own over the scripts inside the program: both files of a path are there, the own one behind.
@Suite("What all moves share is laid over entry by entry")
struct LayingTests {
  private func compile(_ own: [String: String]) -> Compilation {
    Compiler.compile(
      Tiny.files + own.map { ScriptFile(path: $0.key, name: "mine/\($0.key)", text: $0.value) })
  }

  private func sources(_ list: String, _ compilation: Compilation) -> [String]? {
    compilation.library?.lists.first { $0.id == list }?.patterns.map(\.source)
  }

  @Test(
    "a list more leaves the others, one of the same name stands in for it, one that names itself goes on from it"
  )
  func lists() {
    let more = compile(["moves/lists.yaml": "machine: [system+]\n"])
    #expect(more.diagnostics.isEmpty)
    #expect(sources("machine", more) == ["system+"])
    #expect(sources("sorry", more) == ["sorry", "apologies"])
    #expect(sources("sorry", compile(["moves/lists.yaml": "sorry: [pardon]\n"])) == ["pardon"])
    let longer = compile(["moves/lists.yaml": "sorry: [\"~sorry\", pardon]\n"])
    #expect(longer.diagnostics.isEmpty)
    #expect(sources("sorry", longer) == ["sorry", "apologies", "pardon"])
  }

  @Test("for listening alone, too, and under the same file name as the program's")
  func listening() {
    let own = ScriptFile(path: "moves/lists.yaml", text: "sorry: [\"~sorry\", pardon]\n")
    let scripts = MoveScripts(Tiny.files + [own])
    #expect(scripts.diagnostics.isEmpty)
    #expect(scripts.lists.first { $0.id == "sorry" }?.patterns.count == 3)
    #expect(Compiler.compile(Tiny.files + [own]).diagnostics.isEmpty)
  }

  @Test("a list that names itself and has none below it contains itself")
  func circle() {
    let compilation = compile(["moves/lists.yaml": "machine: [\"~machine\"]\n"])
    #expect(compilation.diagnostics.map(\.code) == [.listCycle])
  }

  @Test("flags and spellings, too")
  func others() {
    let compilation = compile([
      "moves/flags.yaml": "late: {when: heard own, why: It came late.}\n",
      "moves/spelling.yaml":
        "spelling: {gasket: [gaskit]}\nrewordings: {gasket: rubber ring}\nsynonyms: {gasket: seal}\n",
    ])
    #expect(compilation.diagnostics.isEmpty)
    #expect(compilation.library?.flags.map(\.flag) == ["bribe", "late"])
    #expect(compilation.library?.spelling.entries.map(\.meant) == ["gasket"])
    #expect(compilation.library?.spelling.rewordings == ["gasket": ["rubber ring"]])
    #expect(compilation.library?.spelling.synonyms == ["gasket": ["seal"]])
  }

  @Test("a synonym of several words is told where it stands")
  func synonyms() {
    let compilation = compile(["moves/spelling.yaml": "synonyms:\n  gasket: [seal, rubber ring]\n"])
    #expect(compilation.diagnostics.map(\.message) == ["a synonym is a single word, 'rubber ring' is more"])
  }

  @Test("a rewording of a single word is told where it stands")
  func rewordings() {
    let compilation = compile(["moves/spelling.yaml": "rewordings:\n  gasket: [rubber ring, seal]\n"])
    #expect(compilation.diagnostics.map(\.message) == ["'seal' is a single word, and no rewording"])
  }

  @Test("any other file stands in for the one inside whole")
  func whole() {
    let own = Tiny.move("own", "good", cue: "I did")
    let moves = compile(["moves/own.yaml": own]).library?.moves
    #expect(moves?["own"]?.cues.flatMap(\.say).map(\.source) == ["I did"])
  }

  @Test("a move takes the place of one that does not know of it")
  func places() throws {
    let visit = Tiny.move("visit", "good", cue: "I come") + "takes_place_of: {sentence: [own]}\n"
    let compilation = compile(["moves/visit.yaml": visit])
    #expect(compilation.diagnostics.isEmpty)
    #expect(compilation.library?.moves["own"]?.givesWayTo == GiveWay(sentence: ["visit"]))
    let wrong = compile(["moves/visit.yaml": visit.replacing("[own]", with: "[owm]")])
    #expect(wrong.diagnostics.map(\.message) == ["no move named 'owm'; did you mean 'own'?"])
  }
}
