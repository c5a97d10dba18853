import DialogueCore
import Testing

@testable import Scripts

@Suite("A new flow")
struct FlowSkeletonTests {
  @Test("a new flow compiles beside the shipped scripts without a word about it, and has a plan")
  func compiles() throws {
    let skeleton = FlowSkeleton("late-reply")
    let compilation = Compiler.compile(try Examples.shipped() + skeleton.files)
    let names = skeleton.files.map(\.name)
    #expect(compilation.diagnostics.filter { names.contains($0.place.file) }.map(\.description) == [])
    let library = try #require(compilation.library)
    #expect(library.flows["late-reply"]?.title == "Late reply")
    #expect(library.scenarios(for: "late-reply").count == 2)
    #expect(compilation.plans.count { $0.flow == "late-reply" } == 2)
  }

  @Test("each of its files names its schema, and every part of the flow is explained")
  func comments() throws {
    for file in FlowSkeleton("mine").files {
      #expect(file.lines.first?.hasPrefix("# yaml-language-server: $schema=../schema/") == true)
    }
    let flow = try #require(FlowSkeleton("mine").files.first)
    #expect(flow.lines.count { $0.contains("# ") } >= 12)
  }
}
