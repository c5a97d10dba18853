import DialogueCore
import Testing
import TinyScripts

@testable import Scripts

@Suite("Practices")
struct PracticeTests {
  @Test("all practices of the five articles are there, each once and numbered without a gap")
  func complete() throws {
    let articles = try Examples.library.get().articles
    #expect(articles.map(\.practices.count) == [31, 36, 22, 37, 32])
    for article in articles {
      let numbers = article.practices.indices.map { "\(article.number).\($0 + 1)" }
      #expect(article.practices.map(\.number) == numbers)
    }
  }

  @Test("a flow teaches the practices that are its own", arguments: Curriculum.flows.keys.sorted())
  func taught(id: String) throws {
    let flow = try #require(try Examples.library.get().flows[FlowID(id)])
    let carried = Set(flow.practices + flow.states.flatMap(\.practices))
    #expect(Curriculum.flows[id, default: []].subtracting(carried).sorted() == [])
  }

  @Test("there is none that nothing carries")
  func open() throws {
    #expect(PracticeTable(try Examples.library.get()).open == [])
  }

  @Test("a practice is not carried by a move that no flow makes use of")
  func used() throws {
    let library = try Examples.library.get()
    let used = Set(library.flows.values.flatMap { $0.states.flatMap(\.expects) + $0.answered })
    let carriers = library.moves.values.filter { !$0.practices.isEmpty }.map(\.id)
    #expect(carriers.filter { !used.contains($0) }.sorted() == [])
  }

  @Test("a number that no article has is an error with its place")
  func unknown() throws {
    let scripts = Tiny.files.map { file in
      file.path == "flows/tiny.yaml"
        ? ScriptFile(path: file.path, text: "practices: [004.33]\n" + file.text) : file
    }
    let wrong = Compiler.compile(scripts + [Self.practices]).diagnostics
    #expect(wrong.map(\.code) == [.unknownName])
    #expect(wrong.first?.place.column == 13)
    #expect(wrong.first?.message == "no practice named '004.33'; did you mean '004.3'?")
  }

  @Test("states, moves and criteria carry practices too, and a state stands for its flow")
  func carriers() throws {
    let changes = [
      "flows/tiny.yaml": ("    goal: Own it.", "    practices: [004.3]\n    goal: Own it."),
      "moves/own.yaml": ("axis: own", "axis: own\npractices: [004.3]"),
      "rubric.yaml": ("points: 100,", "points: 100, practices: [004.3],"),
    ]
    let scripts = Tiny.files.map { file in
      guard let (old, new) = changes[file.path] else { return file }
      return ScriptFile(path: file.path, text: file.text.replacing(old, with: new))
    }
    let library = try #require(Compiler.compile(scripts + [Self.practices]).library)
    let rows = PracticeTable(library).rows
    #expect(rows.map(\.flows) == [["tiny/hear"], []])
    #expect(rows.map(\.moves) == [["own"], []])
    #expect(rows.map(\.criteria) == [["own.said"], []])
    #expect(PracticeTable(library).open.map(\.number) == ["004.4"])
  }

  private static let practices = ScriptFile(
    path: "practices.yaml",
    text: """
      articles:
        "004":
          title: Fences
          practices:
            004.3: Find out what went wrong.
            004.4: Learn from it.
      """)
}

extension ScriptFile {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Flow {
  /// Moves that it hears, asks about or answers.
  fileprivate var answered: [MoveID] {
    let ways = states.flatMap(\.transitions) + transitions
    return ways.flatMap { $0.hear + $0.hearAny } + (states.flatMap(\.reactions) + reactions).map(\.move)
  }
}
