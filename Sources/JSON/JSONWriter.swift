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
public struct JSONWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// - Parameter capacity: Bytes to make room for at once.
  public init(capacity: Int = 512) { bytes.reserveCapacity(capacity) }

  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// A member's name; its value must follow.
  public mutating func name(_ name: String) {
    value(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  public mutating func value(_ value: String) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    appendEscaped(value)
    bytes.append(UInt8(ascii: "\""))
  }

  public mutating func value(_ value: some BinaryInteger) { word(value.description) }

  public mutating func value(_ value: Bool) { word(value ? "true" : "false") }

  /// The shortest digits that read back as the same double; a double that is not finite becomes null, as
  /// JSON has no word for it.
  public mutating func value(_ value: Double) { word(value.isFinite ? value.description : "null") }

  public mutating func null() { word("null") }

  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): self.value(value)
    case .integer(let value): self.value(value)
    case .number(let value): self.value(value)
    case .string(let value): self.value(value)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let object):
      beginObject()
      for member in object.members { self.member(member.name, member.value) }
      endObject()
    }
  }

  /// A value that is JSON already, such as one written once and used many times. It must be one whole value
  /// on one line.
  public mutating func encoded(_ json: some Collection<UInt8>) {
    comma()
    bytes.append(contentsOf: json)
  }

  /// Ends the line, so that the next value starts a new one: JSON Lines.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Starts over, keeping the room.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    comma()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func word(_ word: String) {
    comma()
    bytes.append(contentsOf: word.utf8)
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}

extension JSONWriter {
  public mutating func member(_ name: String, _ value: String) {
    self.name(name)
    self.value(value)
  }

  public mutating func member(_ name: String, _ value: some BinaryInteger) {
    self.name(name)
    self.value(value)
  }

  public mutating func member(_ name: String, _ value: Bool) {
    self.name(name)
    self.value(value)
  }

  public mutating func member(_ name: String, _ value: JSONValue) {
    self.name(name)
    self.value(value)
  }
}

extension JSONWriter {
  private mutating func appendEscaped(_ text: String) {
    let copied: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if copied == nil { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < text.count {
      let start = offset
      offset = TextRun.end(in: text, from: offset)
      while offset < text.count, text[offset] >= 0x80 { offset += 1 }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<offset]))
      if offset < text.count, Self.needsEscape(text[offset]) {
        escape(text[offset])
        offset += 1
      }
    }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0a: bytes.append(UInt8(ascii: "n"))
    case 0x0c: bytes.append(UInt8(ascii: "f"))
    case 0x0d: bytes.append(UInt8(ascii: "r"))
    case 0x20...: bytes.append(byte)
    default:
      let hex: StaticString = "0123456789abcdef"
      bytes.append(contentsOf: [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")])
      bytes.append(hex.utf8Start[Int(byte >> 4)])
      bytes.append(hex.utf8Start[Int(byte & 0x0f)])
    }
  }
}
