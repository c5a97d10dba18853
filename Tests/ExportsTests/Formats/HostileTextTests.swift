import Foundation
import JSON
import Testing

@testable import Exports

@Suite("Hostile text in exports")
struct HostileTextTests {
  static let texts = [
    "=1+1", " \t=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "|cmd", "\u{FF1D}1+1", "\u{FEFF}=1+1",
    "a,b\"c\"\r\nd", "--> 00:00:01.000 --> 00:00:02.000", "one\n\ntwo\n\n\nthree", "WEBVTT\n\nSTYLE\n::cue{}",
    "<v Priya>me</v> & <script>alert(1)</script>", "\u{1B}[2J\u{1B}]0;title\u{07}\u{9B}31m",
    "\u{0}\u{8}\u{7F}",
    "\u{202E}\u{2066}rtl", "| a | b |\n|---|---|\n# head\n1. list\n- item\n> quote\n```code",
    "[x](javascript:1) ![x](y) :smile: @all #12",
    "", "   \n ", String(repeating: "long ", count: 4_000), String(repeating: "x", count: 20_000),
    "👩‍👩‍👧‍👦 مرحبا 你好 e\u{301}",
  ]

  @Test("a table keeps its shape, and no cell is taken for a formula", arguments: texts)
  func csv(text: String) throws {
    let table = CSVTable(try Sample.text(.csv, Sample.account(saying: text)))
    #expect(Set(table.rows.map(\.count)) == [CSV.Column.allCases.count])
    for cell in table.rows.joined() {
      let first = cell.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{FFFD}" }
      #expect(!"=+-@|%＝＋－＠".unicodeScalars.contains(first ?? "x"), "\(cell.prefix(40))")
    }
  }

  @Test("captions keep their cues: no arrow, no blank line and no tag in a text", arguments: texts)
  func webVTT(text: String) throws {
    let blocks = try Sample.text(.webvtt, Sample.account(saying: text)).split(separator: "\n\n")
    #expect(blocks[0] == "WEBVTT - sam-2026-11-21-1")
    for block in blocks.dropFirst() where !block.hasPrefix("NOTE\n") {
      let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count >= 3 && lines.count { $0.contains("-->") } == 1 && lines[1].contains(" --> "))
      let body = lines.dropFirst(2).joined(separator: "\n")
      #expect(body.hasPrefix("<v") && body.count { $0 == "<" } == 1 && body.count { $0 == ">" } == 1)
    }
    #expect(blocks.count { !$0.hasPrefix("NOTE\n") } == 11)
  }

  @Test("a cast sends the terminal no control sequence but our own styles", arguments: texts)
  func asciicast(text: String) throws {
    let lines = try Sample.text(.asciicast, Sample.account(saying: text)).split(separator: "\n")
    for line in lines.dropFirst() {
      let event = try #require(try JSON.parse(Array(line.utf8)).array)
      var shown = try #require(event[2].string)
      for style in ["0", "1", "2"] { shown.replace("\u{1B}[\(style)m", with: "") }
      shown.replace("\r\n", with: "")
      #expect(!shown.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
      #expect(
        !shown.unicodeScalars.contains {
          (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        })
    }
  }

  @Test("a document has one heading for each of ours, and no markup of anybody else's", arguments: texts)
  func markdown(text: String) throws {
    let page = try Sample.text(.markdown, Sample.account(saying: text))
    let lines = page.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("#") } == 4)
    for line in lines {
      let bare = line.replacing("\\\\", with: "").replacing(/\\[<>`\[\]!#_{}&$~|*:+=\-]/, with: "")
      #expect(!bare.contains("<") && !bare.contains("`") && !bare.contains("["), "\(line.prefix(80))")
      #expect(!bare.contains("@all") && !bare.contains(":smile:"))
    }
  }

  @Test(
    "what is JSON is strict JSON, a line each, and holds the text as it was said",
    arguments: [Format.openai, .botframework, .xapi, .convokit], texts)
  func json(format: Format, text: String) throws {
    let whole = try Sample.text(format, Sample.account(saying: text))
    for line in whole.split(separator: "\n") where !line.hasPrefix("== ") && line != "[" && line != "]" {
      _ = try JSON.parse(Array(line.hasSuffix(",") ? line.dropLast().utf8 : line.utf8))
    }
    var writer = JSONWriter()
    writer.value(text)
    #expect(
      whole.contains(String(decoding: writer.bytes, as: UTF8.self).dropFirst().dropLast()) || text.isEmpty)
  }
}

/// The cells of a table, read as RFC 4180 says.
private struct CSVTable {
  private(set) var rows: [[String]] = []

  init(_ text: String) {
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    /// Whether the scalar before was a quotation mark that ended a quotation: a second one is one of the text.
    var hasJustEnded = false
    for scalar in text.unicodeScalars {
      let follows = hasJustEnded
      hasJustEnded = false
      switch scalar {
      case "\"":
        if follows { cell.append(scalar) }
        isQuoted.toggle()
        hasJustEnded = !isQuoted
      case _ where isQuoted: cell.append(scalar)
      case ",":
        row.append(String(cell))
        cell = String.UnicodeScalarView()
      case "\r": break
      case "\n":
        rows.append(row + [String(cell)])
        (row, cell) = ([], String.UnicodeScalarView())
      default: cell.append(scalar)
      }
    }
  }
}
