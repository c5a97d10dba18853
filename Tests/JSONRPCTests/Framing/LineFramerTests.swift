import JSONRPC
import Testing

@Suite("Framing")
struct LineFramerTests {
  @Test(
    "bytes are cut into lines",
    arguments: [
      ("{}\n{}\n", ["{}", "{}"]),
      ("{}\r\n\n  \t\n{}", ["{}", "{}"]),
      ("\u{FEFF}{}\n", ["{}"]),
      ("{}\n\u{FEFF}{}\n", ["{}", "\u{FEFF}{}"]),
      ("\u{1E}{}\n\u{1E}{}\n", ["{}", "{}"]),
      ("12345678\n", ["12345678"]),
      ("123456789\n{}\n", [nil, "{}"]),
      (String(repeating: "x", count: 100) + "\n{}\n", [nil, "{}"]),
      ("", []),
    ] as [(String, [String?])])
  func lines(text: String, expected: [String?]) {
    for size in [1, 3, 1000] {
      var framer = LineFramer(limit: 8)
      var frames: [LineFramer.Frame] = []
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: size) {
        frames += bytes[start..<min(start + size, bytes.count)].withUnsafeBufferPointer { framer.take($0) }
      }
      if let last = framer.finish() { frames.append(last) }
      #expect(frames == expected.map { $0.map { .line(Array($0.utf8)) } ?? .tooLong }, "in pieces of \(size)")
    }
  }
}
