/// Bytes that only grow, with room made ahead so that most appends are a check and a store.
///
/// It owns its memory and cannot be copied: an array would ask before each byte whether it is shared, which
/// took a third of the time of writing a line.
struct JSONBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// Bytes written; they are initialised, what lies behind them is not.
  private(set) var end = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: end)) }

  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeBufferPointer(start: base, count: end))
  }

  mutating func removeAll() { end = 0 }

  mutating func append(_ byte: UInt8) {
    makeRoom(1)
    base[end] = byte
    end += 1
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard let source = text.baseAddress else { return }
    write(atMost: text.count) { target in
      target.initialize(from: source, count: text.count)
      return text.count
    }
  }

  mutating func append(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  mutating func append(_ number: some FixedWidthInteger) {
    write(atMost: 20) { target in
      var digits = 1
      var rest = number.magnitude
      while rest >= 10 {
        rest /= 10
        digits += 1
      }
      let sign = number < 0 ? 1 : 0
      if sign == 1 { target[0] = UInt8(ascii: "-") }
      rest = number.magnitude
      for place in stride(from: sign + digits - 1, through: sign, by: -1) {
        target[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return sign + digits
    }
  }

  /// A member's name, in which there is nothing to escape, with the colon behind it.
  mutating func appendName(_ name: UnsafeBufferPointer<UInt8>) {
    let count = name.count
    write(atMost: count + 3) { target in
      target[0] = UInt8(ascii: "\"")
      if let source = name.baseAddress { (target + 1).initialize(from: source, count: count) }
      target[count + 1] = UInt8(ascii: "\"")
      target[count + 2] = UInt8(ascii: ":")
      return count + 3
    }
  }

  /// The text as a JSON string.
  mutating func appendQuoted(_ text: String) {
    let inPlace: Void? = text.utf8.withContiguousStorageIfAvailable { appendQuoted($0) }
    if inPlace == nil { Array(text.utf8).withUnsafeBufferPointer { appendQuoted($0) } }
  }

  /// A long text in pieces, so that the room for the worst case, six bytes for one, stays small.
  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count > Self.pieceSize else {
      return write(atMost: text.count * 6 + 2) { target in
        target[0] = UInt8(ascii: "\"")
        let end = Escape.copy(text, to: target + 1) + 1
        target[end] = UInt8(ascii: "\"")
        return end + 1
      }
    }
    append(UInt8(ascii: "\""))
    for start in stride(from: 0, to: text.count, by: Self.pieceSize) {
      let piece = UnsafeBufferPointer(rebasing: text[start..<min(start + Self.pieceSize, text.count)])
      write(atMost: piece.count * 6) { Escape.copy(piece, to: $0) }
    }
    append(UInt8(ascii: "\""))
  }

  private static let pieceSize = 1024

  private mutating func write(atMost count: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    makeRoom(count)
    end += body(base + end)
  }

  private mutating func makeRoom(_ count: Int) {
    if end + count > capacity { grow(count) }
  }

  private mutating func grow(_ count: Int) {
    let larger = max(capacity * 2, end + count)
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    new.moveInitialize(from: base, count: end)
    base.deallocate()
    base = new
    capacity = larger
  }
}
