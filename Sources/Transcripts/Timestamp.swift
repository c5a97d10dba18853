import DialogueCore
import JSON

/// An instant, to the millisecond, written as RFC 3339 in UTC: `2026-11-21T20:00:05.120Z`.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01 00:00 UTC, leap seconds not counted.
  public let milliseconds: Int

  public init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// Reads RFC 3339 with any offset and any number of decimals, of which three count; nil for other text.
  public init?(_ text: String) {
    guard var (seconds, rest) = Self.seconds(Array(text.utf8)) else { return nil }
    var milliseconds = 0
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard !digits.isEmpty else { return nil }
      let three =
        Array(digits.prefix(3)) + Array(repeating: UInt8(ascii: "0"), count: max(0, 3 - digits.count))
      milliseconds = Self.number(three[...]) ?? 0
      rest = rest.dropFirst(1 + digits.count)
    }
    guard let offset = Self.offsetMinutes(rest) else { return nil }
    seconds -= offset * 60
    self.milliseconds = seconds * 1000 + milliseconds
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }
}

extension Timestamp: CustomStringConvertible {
  public var description: String {
    String(unsafeUninitializedCapacity: Digits.room) { buffer in write(to: buffer) }
  }

  /// Writes the same, in at most `Digits.room` bytes; gives how many.
  fileprivate func write(to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    let minutes = milliseconds.flooredQuotient(by: 60_000)
    let rest = milliseconds - minutes * 60_000
    var digits = Digits(buffer)
    digits.append(Moment(minutes: minutes))
    digits.append(":")
    digits.append(two: rest / 1000)
    digits.append(".")
    digits.append(rest % 1000, width: 3)
    digits.append("Z")
    return digits.count
  }
}

extension JSONWriter {
  mutating func member(_ name: StaticString, _ time: Timestamp) {
    self.name(name)
    string { $0.text(atMost: Digits.room) { time.write(to: $0) } }
  }
}

extension Timestamp {
  /// The seconds of `2026-11-21T20:00:05` taken as UTC, and what follows it.
  private static func seconds(_ text: [UInt8]) -> (Int, ArraySlice<UInt8>)? {
    guard text.count >= 20, text[16] == UInt8(ascii: ":"), let second = number(text[17..<19]), second <= 60
    else {
      return nil
    }
    var civil = Array(text[..<16])
    if civil[10] == UInt8(ascii: "t") || civil[10] == UInt8(ascii: " ") { civil[10] = UInt8(ascii: "T") }
    guard let moment = Moment(civilText: String(decoding: civil, as: UTF8.self)) else { return nil }
    return (moment.minutes * 60 + second, text[19...])
  }

  /// `Z` or `+hh:mm`, in minutes east of UTC.
  private static func offsetMinutes(_ text: ArraySlice<UInt8>) -> Int? {
    let text = Array(text)
    if text == [UInt8(ascii: "Z")] || text == [UInt8(ascii: "z")] { return 0 }
    guard text.count == 6, text[3] == UInt8(ascii: ":"), let hours = number(text[1..<3]), hours < 24,
      let minutes = number(text[4..<6]), minutes < 60
    else { return nil }
    switch text[0] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -(hours * 60 + minutes)
    default: return nil
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0 as Int?) { sum, byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? sum.map { $0 * 10 + Int(byte & 0x0f) } : nil
    }
  }
}
