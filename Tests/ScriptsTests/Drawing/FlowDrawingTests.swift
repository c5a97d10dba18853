import DialogueCore
import Foundation
import FoundationXML
import Testing

@testable import Scripts

@Suite("Drawing a flow")
struct FlowDrawingTests {
  private static func flow(_ id: FlowID) throws -> Flow {
    let files = try Examples.shipped() + NewScript(.flow, "late-reply").files
    return try #require(Compiler.compile(files).library?.flows[id])
  }

  @Test("Mermaid shows each state with its goal, each way with its moves, and the endings")
  func mermaid() throws {
    #expect(
      FlowDrawing(try Self.flow("late-reply")).mermaid == """
        flowchart TD
          start((start)) --> state_hear
          state_hear["<b>hear</b><br/>Find out what it did to them before you<br/>explain anything."]
          state_mend["<b>mend</b><br/>Say what you will do, and by when."]
          end_accepted(["accepted (success)"])
          end_refused(["refused (fail)"])
          state_hear -->|"own, when heard #gt;= 1"| state_mend
          state_hear -->|"of itself, when stay #gt;= 6"| end_refused
          state_mend -->|"dated"| end_accepted
          state_mend -->|"of itself, when stay #gt;= 5"| end_refused

        """)
  }

  @Test("Graphviz gets a node a state and an ending, an edge a way, and all texts in quotes")
  func dot() throws {
    let text = FlowDrawing(try Self.flow("late-reply")).dot
    #expect(text.hasPrefix("digraph \"late-reply\" {\n"))
    #expect(text.contains("  start -> state_hear;\n"))
    #expect(text.contains("  state_hear -> state_mend [label=\"own, when heard >= 1\"];\n"))
    #expect(text.contains("  end_refused [label=\"refused\\n(fail)\", shape=ellipse];\n"))
    #expect(text.hasSuffix("}\n"))
  }

  @Test(
    "every shipped flow is drawn: as XML that reads, with all its states and endings, and inside the sheet")
  func svg() throws {
    let library = try Examples.library.get()
    for flow in library.flows.values {
      let drawing = FlowDrawing(flow)
      let parser = XMLParser(data: Data(drawing.svg.utf8))
      #expect(parser.parse(), "\(flow.id): \(parser.parserError.map { "\($0)" } ?? "")")
      for state in flow.states {
        #expect(drawing.svg.contains(">\(state.id)</text>"))
        #expect(drawing.mermaid.contains("state_\(state.id.text.replacing("-", with: "__"))"))
      }
      for ending in flow.endings { #expect(drawing.svg.contains(">\(ending.id) (\(ending.kind.rawValue))")) }
    }
  }

  @Test("long conditions are cut after a word")
  func cut() {
    #expect("heat < 45 and done own".cut(to: 60) == "heat < 45 and done own")
    #expect("heat < 45 and done own".cut(to: 16) == "heat < 45...")
  }
}
