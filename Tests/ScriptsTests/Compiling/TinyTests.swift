import DialogueCore
import Testing
import TinyScripts

@testable import Scripts

@Suite("The tiny library")
struct TinyTests {
  @Test("a library of one flow, two scenarios and two moves compiles without a word")
  func compiles() {
    let compilation = Compiler.compile(Tiny.files)
    #expect(compilation.diagnostics.map(\.description) == [])
    #expect(compilation.library?.flows.count == 1)
  }

  @Test("the digest changes with a byte or a path, and not with the order or a plan")
  func digest() {
    let digest = Compiler.digest(of: Tiny.files.sorted { $0.path < $1.path })
    #expect(digest.count == 16)
    #expect(Compiler.compile(Tiny.files.reversed()).library?.digest == digest)
    let plan = ScriptFile(path: "flows/tiny.plan.yaml", text: "flow: tiny\nplans: []\n")
    #expect(Compiler.compile(Tiny.files + [plan]).library?.digest == digest)
    let other = ScriptFile(
      path: "personas/plain.yaml", text: (Tiny.texts["personas/plain.yaml"] ?? "") + "\n")
    #expect(Compiler.compile(Tiny.files + [other]).library?.digest != digest)
  }
}
