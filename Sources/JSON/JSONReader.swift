/// A recursive-descent reader over bytes that outlive it.
///
/// Every read is guarded by `peek` or a comparison with `bytes.count`, because release builds do not check
/// the bounds of a buffer pointer.
struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits
  var offset = 0
  var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The one value that the bytes hold.
  mutating func document(only selection: JSONSelection = .whole) throws(JSONError) -> JSONValue {
    guard bytes.count <= limits.length else { throw error(.tooLong(limit: limits.length), at: limits.length) }
    skipSpace()
    let value = try value(only: selection)
    skipSpace()
    if offset < bytes.count { throw error(isByteOrderMark ? .byteOrderMark : .trailingBytes) }
    return value
  }

  mutating func value() throws(JSONError) -> JSONValue {
    guard let byte = peek else { throw error(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return .object(try nested { reader throws(JSONError) in try reader.object() })
    case UInt8(ascii: "["): return .array(try nested { reader throws(JSONError) in try reader.array() })
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw isByteOrderMark ? error(.byteOrderMark) : unexpected("a value")
    }
  }

  mutating func nested<Result>(
    _ read: (inout JSONReader) throws(JSONError) -> Result
  ) throws(JSONError) -> Result {
    guard depth < limits.depth else { throw error(.tooDeep(limit: limits.depth)) }
    depth += 1
    offset += 1
    skipSpace()
    let result = try read(&self)
    depth -= 1
    return result
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try value())
      if try !another(closedBy: UInt8(ascii: "]"), wanted: "',' or ']'") { return elements }
    }
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    var object = JSONObject()
    if take(UInt8(ascii: "}")) { return object }
    object.members.reserveCapacity(4)
    var seen = SeenNames()
    while true {
      let start = offset
      guard let byte = peek else { throw error(.unexpectedEnd) }
      guard byte == UInt8(ascii: "\"") else { throw unexpected("a member name in quotes") }
      let name = try string()
      guard seen.insert(name, after: object) else { throw error(.duplicateMember(name), at: start) }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw unexpected("':'") }
      skipSpace()
      object.members.append(JSONObject.Member(name: name, value: try value()))
      if try !another(closedBy: UInt8(ascii: "}"), wanted: "',' or '}'") { return object }
    }
  }

  /// Steps over a comma (true) or the closing byte (false).
  mutating func another(closedBy close: UInt8, wanted: String) throws(JSONError) -> Bool {
    skipSpace()
    if take(close) { return false }
    guard take(UInt8(ascii: ",")) else { throw unexpected(wanted) }
    skipSpace()
    return true
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount where !take(word.utf8Start[index]) {
      throw unexpected("'\(word)'")
    }
    return value
  }
}

extension JSONReader {
  var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  mutating func skipSpace() {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 else { return }
      offset += 1
    }
  }

  var isByteOrderMark: Bool { bytes[offset...].starts(with: [0xef, 0xbb, 0xbf]) }

  func error(_ reason: JSONError.Reason, at place: Int? = nil) -> JSONError {
    JSONError(reason, at: place ?? offset, in: bytes)
  }

  func unexpected(_ wanted: String) -> JSONError {
    error(peek.map { .unexpectedByte($0, wanted: wanted) } ?? .unexpectedEnd)
  }
}

/// Finds a repeated name: by comparing while an object is small, by a set when it is not, so that an object
/// with a hundred thousand members costs no more than its length.
private struct SeenNames {
  private var names: Set<ExactName> = []

  mutating func insert(_ name: String, after object: JSONObject) -> Bool {
    if object.members.count < 16 { return object.index(of: name) == nil }
    if names.isEmpty { names = Set(object.members.map { ExactName(name: $0.name) }) }
    return names.insert(ExactName(name: name)).inserted
  }
}
