#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lines of a JSON Lines file: blank ones are passed over, as is a byte order mark before the first.
struct Lines: IteratorProtocol {
  struct Line {
    /// From 1, blank lines counted.
    let number: Int
    /// Without the line end.
    let range: Range<Int>
    /// Whether a line end follows; only the last line may lack it.
    let isEnded: Bool
    /// The offset behind the line end.
    var end: Int { range.upperBound + (isEnded ? 1 : 0) }
  }

  private let bytes: [UInt8]
  private var offset: Int
  private var number = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
  }

  mutating func next() -> Line? {
    while offset < bytes.count {
      let start = offset
      let end = lineEnd(from: start)
      offset = end.map { $0 + 1 } ?? bytes.count
      number += 1
      let range = start..<(end ?? bytes.count)
      let isBlank = bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }
      if !isBlank { return Line(number: number, range: range, isEnded: end != nil) }
    }
    return nil
  }

  private func lineEnd(from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      return memchr(base + start, CInt(UInt8(ascii: "\n")), bytes.count - start).map { base.distance(to: $0) }
    }
  }
}
