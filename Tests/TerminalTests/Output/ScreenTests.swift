import Foundation
import Testing

@testable import Terminal

@Suite("Screen")
struct ScreenTests {
  @Test("blocks are shown in order, line by line")
  func showing() throws {
    let pipe = Pipe()
    let screen = Screen(
      descriptor: pipe.fileHandleForWriting.fileDescriptor, style: Style(colour: true, accessible: false),
      environment: ["COLUMNS": "20"])
    try screen.show(Rule("one"), StyledText("two and some more of it", .red))
    try pipe.fileHandleForWriting.close()
    let bytes = try #require(try pipe.fileHandleForReading.readToEnd())
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        \u{1B}[2m── \u{1B}[0mone \u{1B}[2m─────────────\u{1B}[0m
        \u{1B}[31mtwo and some more of\u{1B}[0m
        \u{1B}[31mit\u{1B}[0m

        """)
  }

  @Test(
    "the width is what was asked for, within reason",
    arguments: [("50", 50), ("5", 20), ("500", 88), ("no number", 80), ("-1", 80)])
  func width(columns: String, width: Int) {
    let screen = Screen(
      descriptor: -1, style: Style(colour: false, accessible: true), environment: ["COLUMNS": columns])
    #expect(screen.layout == Layout(width: width, accessible: true))
  }

  @Test("a full disk is said with its reason")
  func full() throws {
    let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    let screen = Screen(
      descriptor: full.fileDescriptor, style: Style(colour: false, accessible: false), environment: [:])
    let error = #expect(throws: OutputError.self) { try screen.show(StyledText("hi")) }
    #expect(
      error?.description
        == "cannot write the output: No space left on device; free some space or send the output elsewhere")
  }
}
