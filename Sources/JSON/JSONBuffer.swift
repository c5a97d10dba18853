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
    makeRoom(text.count)
    (base + end).initialize(from: source, count: text.count)
    end += text.count
  }

  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Text that has nothing in it to escape, written by whoever makes it.
  mutating func append(atMost count: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    makeRoom(count)
    end += write(UnsafeMutableBufferPointer(start: base + end, count: count))
  }

  mutating func append(_ number: some FixedWidthInteger) {
    makeRoom(20)
    if number < 0 { put(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = end
    repeat {
      put(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    var (first, last) = (start, end - 1)
    while first < last {
      (base[first], base[last]) = (base[last], base[first])
      (first, last) = (first + 1, last - 1)
    }
  }

  /// A member's name, in which there is nothing to escape, with the colon behind it and maybe a comma before it.
  @inline(__always)
  mutating func appendName(_ name: StaticString, behind comma: Bool) {
    let count = name.utf8CodeUnitCount
    makeRoom(count + 4)
    if comma { put(UInt8(ascii: ",")) }
    put(UInt8(ascii: "\""))
    ShortCopy.copy(name.utf8Start, count, to: base + end)
    end &+= count
    put(UInt8(ascii: "\""))
    put(UInt8(ascii: ":"))
  }

  /// The text as a JSON string, maybe with a comma before it.
  mutating func appendString(_ text: borrowing String, behind comma: Bool) {
    let inPlace: Void? = text.utf8.withContiguousStorageIfAvailable {
      makeRoom($0.count &* 6 &+ 3)
      if comma { put(UInt8(ascii: ",")) }
      put(UInt8(ascii: "\""))
      end &+= Escape.copy($0, to: base + end)
      put(UInt8(ascii: "\""))
    }
    if inPlace == nil {
      append(comma ? ",\"" : "\"")
      appendEscaped(copyOf: text)
      append(UInt8(ascii: "\""))
    }
  }

  /// The text as it stands in a JSON string.
  mutating func appendEscaped(_ text: borrowing String) {
    let inPlace: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if inPlace == nil { appendEscaped(copyOf: text) }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    // Six bytes for one at the worst.
    makeRoom(text.count &* 6)
    end &+= Escape.copy(text, to: base + end)
  }

  /// Apart from the common way, where a text would be retained for its sake.
  @inline(never)
  private mutating func appendEscaped(copyOf text: borrowing String) {
    Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) }
  }

  /// Where room was made.
  private mutating func put(_ byte: UInt8) {
    base[end] = byte
    end &+= 1
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
