#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Cuts bytes into lines, as they come: newline-delimited JSON as lenient as its specifications allow.
///
/// A line ends at `\n`, with or without `\r` before it. Blank lines are passed over, and so are one byte order mark at
/// the start of the stream and a record separator (RFC 7464) at the start of a line.
public struct LineFramer {
  public enum Frame: Equatable, Sendable {
    /// Without its line end; never empty.
    case line([UInt8])
    /// More bytes than the limit; they were dropped.
    case tooLong
  }

  /// The most bytes that a line may have.
  public let limit: Int
  private var pending: [UInt8] = []
  private var isSkipping = false
  private var isFirst = true

  public init(limit: Int) { self.limit = limit }

  /// Takes what was read and gives the lines that it completes.
  public mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) -> [Frame] {
    var frames: [Frame] = []
    var start = 0
    while let rest = bytes.baseAddress.map({ $0 + start }), let end = memchr(rest, 0x0a, bytes.count - start)
    {
      let length = UnsafeRawPointer(rest).distance(to: end)
      append(bytes[start..<(start + length)])
      if let frame = endLine() { frames.append(frame) }
      start += length + 1
    }
    append(bytes[start...])
    return frames
  }

  /// The last line, when the stream ended without ending it.
  public mutating func finish() -> Frame? { endLine() }

  private mutating func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard !isSkipping else { return }
    // Two bytes more than the limit may be a line end and a record separator, three a byte order mark.
    if pending.count + bytes.count > limit + 5 {
      isSkipping = true
      pending.removeAll()
    } else {
      pending += bytes
    }
  }

  private mutating func endLine() -> Frame? {
    defer {
      pending.removeAll(keepingCapacity: pending.capacity <= 64 << 10)
      isSkipping = false
      isFirst = false
    }
    if isSkipping { return .tooLong }
    var line = pending[...]
    if isFirst, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    if line.first == 0x1E { line = line.dropFirst() }
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) { return nil }
    return line.count > limit ? .tooLong : .line(Array(line))
  }
}
