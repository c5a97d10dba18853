import Foundation
import Synchronization
import Testing

@testable import Terminal

@Suite("Progress bar")
struct ProgressBarTests {
  /// Time that passes when the test says so.
  private final class Clock: Sendable {
    private let time = Mutex(Duration.zero)

    func pass(_ duration: Duration) { time.withLock { $0 += duration } }
    var now: Duration { time.withLock { $0 } }
  }

  /// What a bar writes while `work` is done with it.
  private func shown(
    _ manner: ProgressBar.Manner, _ work: (ProgressBar, Clock) -> Void
  ) throws -> String {
    let pipe = Pipe()
    let clock = Clock()
    let bar = ProgressBar(
      "reading", of: 2000, manner: manner, descriptor: pipe.fileHandleForWriting.fileDescriptor,
      clock: { clock.now })
    work(bar, clock)
    try pipe.fileHandleForWriting.close()
    return String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  }

  @Test("work that is soon done shows nothing")
  func soonDone() throws {
    let text = try shown(.bar) { bar, clock in
      for _ in 0..<2000 { bar.advance() }
      clock.pass(.milliseconds(299))
      bar.advance()
      bar.end()
    }
    #expect(text.isEmpty)
  }

  @Test("a bar is drawn over itself ten times a second at most, and cleared at the end")
  func drawing() throws {
    let text = try shown(.bar) { bar, clock in
      clock.pass(.milliseconds(300))
      for _ in 0..<100 {
        bar.advance(by: 10)
        clock.pass(.milliseconds(10))
      }
      bar.end()
      clock.pass(.seconds(9))
      bar.advance()
    }
    let drawings = text.split(separator: "\r")
    #expect(drawings.count == 11)
    #expect(drawings.first == "reading ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 10 of 2,000\u{1B}[K")
    #expect(drawings.last == "\u{1B}[K")
    #expect(!text.contains("\n"))
  }

  @Test("it makes way for results, and comes back")
  func makingWay() throws {
    let text = try shown(.bar) { bar, clock in
      bar.makeWay()
      clock.pass(.seconds(1))
      bar.advance()
      bar.makeWay()
      bar.makeWay()
      clock.pass(.seconds(1))
      bar.advance()
    }
    #expect(text.split(separator: "\r").map { $0 == "\u{1B}[K" } == [false, true, false])
  }

  @Test("for a screen reader it is a sentence now and then, with nothing to clear")
  func sentences() throws {
    let text = try shown(.sentences) { bar, clock in
      for _ in 0..<11 {
        bar.advance(by: 100)
        clock.pass(.seconds(1))
      }
      bar.end()
    }
    #expect(text == "reading 600 of 2,000\nreading 1,100 of 2,000\n")
  }

  @Test(
    "it shows only where somebody sees it, and moves a cursor only where that can be",
    arguments: [
      (false, false, "xterm", ProgressBar.Manner.hidden), (true, false, "xterm", .bar),
      (true, true, "xterm", .sentences), (true, false, "dumb", .sentences), (true, false, "", .sentences),
      (false, true, "dumb", .hidden),
    ])
  func manner(isTerminal: Bool, accessible: Bool, term: String, manner: ProgressBar.Manner) {
    #expect(
      ProgressBar.manner(isTerminal: isTerminal, accessible: accessible, environment: ["TERM": term])
        == manner)
  }

  @Test(
    "a narrow window loses the bar first, then the title, and never sees the last column",
    arguments: [
      (80, "reading ████████████████████░░░░░░░░░░░░░░░░░░░░ 500 of 1,000"),
      (32, "reading █████░░░░░ 500 of 1,000"), (27, "reading 500 of 1,000"), (21, "reading 500 of 1,000"),
      (20, "500 of 1,000"), (13, "500 of 1,000"), (12, ""), (0, ""),
    ])
  func narrow(columns: Int, text: String) {
    let line = ProgressLine(title: "reading", done: 500, total: 1000)
    #expect(line.text(columns: columns) == text)
  }

  @Test("no total and too many steps draw a full bar")
  func odd() {
    #expect(ProgressLine(title: "", done: 0, total: 0).text(columns: 16) == "████████ 0 of 0")
    #expect(ProgressLine(title: "", done: 3, total: 2).text(columns: 16) == "████████ 3 of 2")
  }
}
