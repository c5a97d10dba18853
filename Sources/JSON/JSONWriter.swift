/// Writes JSON on one line into a growing buffer, either whole values or piece by piece.
///
///     var line = JSONWriter()
///     line.beginObject()
///     line.member("turn", 3)
///     line.name("moves")
///     line.beginArray(); line.value("own"); line.endArray()
///     line.endObject()        // {"turn":3,"moves":["own"]}
///
/// Commas are put in by themselves. Whoever writes piece by piece closes what they open and names each
/// member once; nothing else can go wrong: no raw line end, no byte order mark, nothing but ASCII escapes
/// and the text's own UTF-8.
public struct JSONWriter: ~Copyable {
  private var buffer: JSONBuffer
  private var needsComma = false

  /// - Parameter capacity: Bytes to make room for at once.
  public init(capacity: Int = 512) { buffer = JSONBuffer(capacity: capacity) }

  /// Bytes written so far.
  public var count: Int { buffer.end }

  /// A copy of what has been written so far.
  public var bytes: [UInt8] { buffer.bytes }

  /// What has been written so far, in place.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try buffer.withBytes(body)
  }

  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// A member's name as it stands in the program, with nothing in it to escape; its value must follow.
  public mutating func name(_ name: StaticString) {
    buffer.appendName(name, behind: needsComma)
    needsComma = false
  }

  /// A member's name that came from elsewhere; its value must follow.
  public mutating func name(of member: String) {
    value(member)
    buffer.append(UInt8(ascii: ":"))
    needsComma = false
  }

  public mutating func value(_ value: String) {
    buffer.appendString(value, behind: needsComma)
    needsComma = true
  }

  /// A string whose pieces are written meanwhile, by `text`.
  @inlinable
  public mutating func string(_ pieces: (inout JSONWriter) -> Void) {
    openString()
    pieces(&self)
    closeString()
  }

  /// A piece of a string.
  public mutating func text(_ piece: String) { buffer.appendEscaped(piece) }

  /// A number as a piece of a string.
  public mutating func text(_ number: Int) { buffer.append(number) }
  public mutating func text(_ number: UInt64) { buffer.append(number) }

  /// A piece of a string that has nothing in it to escape, such as a date, put together in place.
  ///
  /// - `count`: Room for so many bytes; `write` gives how many it took.
  public mutating func text(atMost count: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    buffer.append(atMost: count, write)
  }

  @usableFromInline
  mutating func openString() {
    comma()
    buffer.append(UInt8(ascii: "\""))
  }

  @usableFromInline
  mutating func closeString() { buffer.append(UInt8(ascii: "\"")) }

  public mutating func value(_ value: Int) {
    comma()
    buffer.append(value)
  }

  public mutating func value(_ value: Bool) { word(value ? "true" : "false") }

  /// The shortest digits that read back as the same double; a double that is not finite becomes null, as
  /// JSON has no word for it.
  public mutating func value(_ value: Double) {
    if value.isFinite { number(value.description) } else { null() }
  }

  public mutating func null() { word("null") }

  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): self.value(value)
    case .integer(let value):
      comma()
      buffer.append(value)
    case .number(let value): self.value(value)
    case .string(let value): self.value(value)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let object):
      beginObject()
      for member in object.members { self.member(member) }
      endObject()
    }
  }

  /// A value that is JSON already, such as one written once and used many times. It must be one whole value
  /// on one line.
  public mutating func encoded(_ json: some Collection<UInt8>) {
    comma()
    let inPlace: Void? = json.withContiguousStorageIfAvailable { buffer.append($0) }
    if inPlace == nil { Array(json).withUnsafeBufferPointer { buffer.append($0) } }
  }

  /// Ends the line, so that the next value starts a new one: JSON Lines.
  public mutating func endLine() {
    buffer.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Appends the lines that another one has written.
  public mutating func append(_ lines: borrowing JSONWriter) {
    lines.withBytes { buffer.append($0) }
  }

  /// Appends lines that were written before.
  public mutating func append(_ lines: [UInt8]) {
    lines.withUnsafeBufferPointer { buffer.append($0) }
  }

  /// Takes back all that was written since the end of a line, keeping the room.
  ///
  /// - Parameter count: The bytes written at that time; 0 starts over.
  public mutating func goBack(to count: Int = 0) {
    buffer.cut(to: count)
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    comma()
    buffer.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    buffer.append(bracket)
    needsComma = true
  }

  private mutating func number(_ digits: String) {
    comma()
    buffer.appendEscaped(digits)
  }

  private mutating func word(_ word: StaticString) {
    comma()
    buffer.append(word)
  }

  private mutating func comma() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
