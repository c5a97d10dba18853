import DialogueCore
import Testing

@testable import Scripts

@Suite("A new move")
struct MoveSkeletonTests {
  @Test("a new move compiles beside the shipped scripts without a word about it, and every part is explained")
  func compiles() throws {
    let file = MoveSkeleton("show_it").file
    let compilation = Compiler.compile(try Examples.shipped() + [file])
    #expect(compilation.diagnostics.filter { $0.place.file == file.name }.map(\.description) == [])
    let move = try #require(compilation.library?.moves["show_it"])
    #expect(move.examples.first?.text == MoveSkeleton.example)
    #expect(file.lines.count { $0.contains("# ") } >= 8)
  }
}
