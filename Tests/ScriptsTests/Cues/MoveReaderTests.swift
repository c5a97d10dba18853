import Scripts
import Testing
import TinyScripts

@Suite("Reading a move")
struct MoveReaderTests {
  private func diagnostics(_ old: String, _ new: String) throws -> [String] {
    let text = try #require(Tiny.texts["moves/own.yaml"])
    #expect(text.contains(old))
    let file = ScriptFile(path: "moves/own.yaml", text: text.replacing(old, with: new))
    return Compiler.compile(Tiny.files.filter { $0.path != file.path } + [file]).diagnostics.map(
      \.description)
  }

  @Test("a list that is not there is underlined where the pattern names it")
  func unknownList() throws {
    let message = try #require(try diagnostics("I forgot", "~sorry (I|we) ~sorry_if").first)
    let lines = message.split(separator: "\n").map(String.init)
    #expect(lines[0].hasSuffix("error AM0104: no list named 'sorry_if'; did you mean 'sorry'?"))
    let place = try #require(lines[1].firstRange(of: "~sorry_if"))
    #expect(lines[2] == lines[1][..<place.lowerBound].map { _ in " " }.joined() + "^^^^^^^^^")
  }

  @Test(
    "without flows and scenarios, a list or a move that is not there and a list in a circle are told, and no other name"
  )
  func alone() throws {
    let own = try #require(Tiny.texts["moves/own.yaml"]).replacing("I forgot", with: "~loop ~sorrow")
    let scripts = MoveScripts([
      ScriptFile(path: "moves/own.yaml", text: own + "gives_way_to: [presss]\n"),
      ScriptFile(path: "moves/lists.yaml", text: "loop: [\"~pool\"]\npool: [\"~loop\"]\n"),
    ])
    #expect(scripts.diagnostics.map(\.code) == [.listCycle, .listCycle, .unknownName, .unknownName])
    #expect(MoveScripts(Tiny.files).diagnostics.isEmpty)
  }

  @Test("lists that name each other over and over are looked through once", .timeLimit(.minutes(1)))
  func manyLists() {
    let lists = (0..<60).map { "l\($0): [\"~l\($0 + 1) ~l\($0 + 1)\", \"~l\($0 + 1)\"]\n" }.joined()
    let scripts = MoveScripts([ScriptFile(path: "moves/lists.yaml", text: lists + "l60: [\"~l0\"]\n")])
    #expect(scripts.diagnostics.map(\.code) == Array(repeating: .listCycle, count: 61))
    #expect(scripts.diagnostics[59].help.hasPrefix("the way round is ~l59 -> ~l60 -> ~l0 -> ~l1"))
  }

  @Test("a remark of the coach names places that anything fills, and the other texts name none")
  func places() throws {
    #expect(try diagnostics("[You did.]", "['\"{words}\", to {customer}?']").isEmpty)
    let unfilled = try diagnostics("[You did.]", "['\"{word}\" is it.']")
    #expect(unfilled.first?.contains("AM0110: nothing fills {word}; did you mean 'words'?") == true)
    let plain = try diagnostics("why:", "why: About the {thing}, #")
    #expect(plain.first?.contains("AM0111: places are not filled in this text") == true)
  }
}
