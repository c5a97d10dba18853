import DialogueCore
import JSON

extension Moment {
  /// The civil time as ISO 8601 to the minute, without an offset: `2026-11-21T20:00`.
  public var civilText: String {
    String(unsafeUninitializedCapacity: Digits.room) { buffer in write(to: buffer) }
  }

  /// Writes the same, in at most `Digits.room` bytes; gives how many.
  func write(to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var digits = Digits(buffer)
    digits.append(self)
    return digits.count
  }

  /// Reads what `civilText` writes; nil for other text and for dates that do not exist.
  init?(civilText text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16 else { return nil }
    let tail = bytes.count - 12
    let fields = [tail + 1, tail + 4, tail + 7, tail + 10].map { start -> Int? in
      let digits = bytes[start..<(start + 2)]
      guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 & 0x0f) }
    }
    guard let year = Int(String(decoding: bytes[..<tail], as: UTF8.self)),
      (-9_999_999...9_999_999).contains(year),
      let month = fields[0], let day = fields[1], let hour = fields[2], let minute = fields[3],
      1...12 ~= month, 1...31 ~= day, hour < 24, minute < 60
    else { return nil }
    self.init(year: year, month: month, day: day, hour: hour, minute: minute)
    guard civilText == text else { return nil }
  }
}

extension JSONWriter {
  mutating func member(_ name: StaticString, _ moment: Moment) {
    self.name(name)
    string { $0.text(atMost: Digits.room) { moment.write(to: $0) } }
  }
}

extension Int {
  /// The quotient rounded down, also below zero.
  func flooredQuotient(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
