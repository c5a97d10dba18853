import DialogueCore
import Testing

@testable import Scripts

@Suite("Files that do not read")
struct UnreadTests {
  @Test(
    "one slip in a file is one mistake, whatever others name of what the file would have given",
    arguments: [
      "moves/lists.yaml", "moves/flags.yaml", "rubric.yaml", "repair.yaml", "flows/check-in.yaml",
    ])
  func slip(path: String) throws {
    let shipped = try ScriptSource(folder: nil).files()
    let whole = try #require(shipped.first { $0.path == path })
    let slipped = ScriptFile(path: path, bytes: whole.bytes + "\nslip: [\"\n".utf8)
    let found = Compiler.compile(shipped + [slipped]).diagnostics
    #expect(found.map(\.place.file) == ["scripts/\(path)"])
  }
}
