/// Reading a part, and passing over the rest as strictly.
extension JSONReader {
  mutating func value(only selection: JSONSelection) throws(JSONError) -> JSONValue {
    guard case .members(let members) = selection else { return try value() }
    switch peek {
    case UInt8(ascii: "{"):
      return .object(
        try nested { reader throws(JSONError) in try reader.object(only: members) })
    case UInt8(ascii: "["):
      return .array(
        try nested { reader throws(JSONError) in
          var elements: [JSONValue] = []
          if reader.take(UInt8(ascii: "]")) { return elements }
          repeat {
            elements.append(try reader.value(only: selection))
          } while try reader.another(closedBy: UInt8(ascii: "]"), wanted: "',' or ']'")
          return elements
        })
    default: return try value()
    }
  }

  private mutating func object(only wanted: JSONSelection.Members) throws(JSONError) -> JSONObject {
    var object = JSONObject()
    if take(UInt8(ascii: "}")) { return object }
    repeat {
      let start = offset
      guard let member = try member(among: wanted) else {
        try skipValue()
        continue
      }
      guard object.index(of: member.name) == nil else {
        throw error(.duplicateMember(member.name), at: start)
      }
      object.members.append(JSONObject.Member(name: member.name, value: try value(only: member.selection)))
    } while try another(closedBy: UInt8(ascii: "}"), wanted: "',' or '}'")
    return object
  }

  /// Reads a name and the colon after it; nil when the member is not wanted.
  private mutating func member(
    among wanted: JSONSelection.Members
  ) throws(JSONError) -> (name: String, selection: JSONSelection)? {
    let start = offset
    let isEscaped = try skipName()
    guard isEscaped else {
      let quote = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? start + 1
      return wanted.member(named: bytes[(start + 1)..<quote])
    }
    let end = offset
    offset = start
    let name = Array(try string().utf8)
    offset = end
    return name.withUnsafeBufferPointer { wanted.member(named: $0[...]) }
  }

  /// Steps over a name and the colon after it; whether something in the name is escaped.
  private mutating func skipName() throws(JSONError) -> Bool {
    guard let byte = peek else { throw error(.unexpectedEnd) }
    guard byte == UInt8(ascii: "\"") else { throw unexpected("a member name in quotes") }
    let isEscaped = try skipString()
    skipSpace()
    guard take(UInt8(ascii: ":")) else { throw unexpected("':'") }
    skipSpace()
    return isEscaped
  }

  private mutating func skipValue() throws(JSONError) {
    guard let byte = peek else { throw error(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "\""): _ = try skipString()
    case UInt8(ascii: "{"), UInt8(ascii: "["): try skipMembers(closedBy: byte + 2)
    default: _ = try value()
    }
  }

  /// Steps over an object or a list; the closing bracket of either stands two behind the opening one in ASCII.
  private mutating func skipMembers(closedBy close: UInt8) throws(JSONError) {
    try nested { reader throws(JSONError) in
      let isObject = close == UInt8(ascii: "}")
      if reader.take(close) { return }
      repeat {
        if isObject { _ = try reader.skipName() }
        try reader.skipValue()
      } while try reader.another(closedBy: close, wanted: isObject ? "',' or '}'" : "',' or ']'")
    }
  }
}
