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

  /// Drops what lies behind the first bytes, keeping the room.
  mutating func cut(to count: Int) { end = min(end, count) }

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
  mutating func appendName(_ name: StaticString) {
    let count = name.utf8CodeUnitCount
    makeRoom(count + 3)
    let target = base + end
    target[0] = UInt8(ascii: "\"")
    (target + 1).initialize(from: name.utf8Start, count: count)
    target[count + 1] = UInt8(ascii: "\"")
    target[count + 2] = UInt8(ascii: ":")
    end += count + 3
  }

  /// The text as it stands in a JSON string.
  mutating func appendEscaped(_ text: borrowing String) {
    let inPlace: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if inPlace == nil { appendEscaped(copyOf: text) }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    // Six bytes for one at the worst.
    makeRoom(text.count * 6)
    end += Escape.copy(text, to: base + end)
  }

  /// Apart from the common way, where a text would be retained for its sake.
  @inline(never)
  private mutating func appendEscaped(copyOf text: borrowing String) {
    Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) }
  }

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
