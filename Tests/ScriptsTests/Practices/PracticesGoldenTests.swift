import DialogueCore
import Foundation
import Testing

@testable import Scripts

/// docs/practices.md is what `amends scripts practices` prints; `AMENDS_RECORD=1` writes it, and fails.
@Suite("The table of practices")
struct PracticesGoldenTests {
  @Test("the page has a row for each practice, with what carries it")
  func page() throws {
    let path = "\(Examples.root)/docs/practices.md"
    let page = PracticePage(PracticeTable(try Examples.library.get())).text
    if ProcessInfo.processInfo.environment["AMENDS_RECORD"] != nil {
      try page.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded")
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == page, "make goldens writes it anew")
  }
}
