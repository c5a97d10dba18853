import Foundation
import Testing

@testable import Exports

/// Each format's file of the transcript in docs/transcript-format.md; `AMENDS_RECORD=1` writes them, and fails.
@Suite("Goldens of exports")
struct ExportGoldenTests {
  @Test("a format gives the bytes that it gave before", arguments: Format.allCases.filter { $0 != .html })
  func golden(format: Format) throws {
    let file = Sample.root.appending(path: "Goldens/\(format.rawValue)")
    let text = try Sample.text(format, Sample.account())
    if ProcessInfo.processInfo.environment["AMENDS_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded")
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)), "make goldens writes it anew")
  }
}
