extension JSONReader {
  /// Reads a number; the offset is at its sign or first digit.
  mutating func number() throws(JSONError) -> JSONValue {
    let start = offset
    let isNegative = take(UInt8(ascii: "-"))
    let firstDigit = offset
    let magnitude = try digits()
    if bytes[firstDigit] == UInt8(ascii: "0") && offset > firstDigit + 1 {
      offset = firstDigit + 1
      throw unexpected("no digit after a leading zero")
    }
    if let byte = peek, byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") {
      return try double(from: start)
    }
    guard let magnitude else { return try double(from: start) }
    if !isNegative, let value = Int64(exactly: magnitude) { return .integer(value) }
    // Minus zero stays a double, or its sign would be lost.
    if isNegative, magnitude > 0, magnitude <= UInt64(Int64.max) + 1 {
      return .integer(Int64(truncatingIfNeeded: 0 &- magnitude))
    }
    return try double(from: start)
  }

  /// At least one digit; nil when their value does not fit.
  private mutating func digits() throws(JSONError) -> UInt64? {
    let start = offset
    var value: UInt64? = 0
    while let byte = peek, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
      value = value.flatMap { old in
        let (tens, tooLarge) = old.multipliedReportingOverflow(by: 10)
        let (sum, tooLargeNow) = tens.addingReportingOverflow(UInt64(byte & 0x0f))
        return tooLarge || tooLargeNow ? nil : sum
      }
      offset += 1
    }
    guard offset > start else { throw unexpected("a digit") }
    return value
  }

  /// Reads what may follow the whole part and converts all of it.
  private mutating func double(from start: Int) throws(JSONError) -> JSONValue {
    if take(UInt8(ascii: ".")) { _ = try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      _ = try digits()
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<offset]), as: UTF8.self)
    guard let value = Double(text), value.isFinite else { throw error(.numberOutOfRange, at: start) }
    return .number(value)
  }
}
