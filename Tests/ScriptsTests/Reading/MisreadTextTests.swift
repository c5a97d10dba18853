import Testing
import TinyScripts

@testable import Scripts

/// Texts that YAML reads otherwise than they look.
@Suite("Misread texts")
struct MisreadTextTests {
  private func told(_ otherwise: String) -> [String] {
    let flow = (Tiny.texts["flows/tiny.yaml"] ?? "") + "otherwise: \(otherwise)\n"
    let files =
      Tiny.files.filter { $0.path != "flows/tiny.yaml" } + [ScriptFile(path: "flows/tiny.yaml", text: flow)]
    return Compiler.compile(files).diagnostics.filter { $0.code == .misreadText }.map {
      "\($0.place.column) \($0.message)"
    }
  }

  @Test("a comma in brackets, curly quotes and a number behind a hash are told")
  func misread() {
    #expect(
      told("[Well, what then?, Go on.]") == [
        "13 a comma ends a text between '[' and ']': 'Well' and 'what then?' are two"
      ])
    #expect(told("[“Go on.”, Well?]") == ["13 curly quotes are part of the text, and are shown"])
    #expect(told("Order #4411 is late.") == ["18 what stands behind ' #' is a comment and not read"])
  }

  @Test("what is meant so is let be")
  func meant() {
    for text in [
      "[Go on., well?]", "[\"Well, what then?\", Go on.]", "I said “go on”.  # a remark",
      "\"Order #4411 is late.\"",
      "['Well', 'what then']",
    ] { #expect(told(text) == []) }
  }
}
