import DialogueCore

/// Writes dates and times, of which every recorded event has one, without a string for each part.
struct Digits {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  /// Bytes that any date and time fit in.
  static let room = 40

  /// - Parameter buffer: Room for all that will be appended.
  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

  mutating func append(_ character: Unicode.Scalar) {
    buffer.initializeElement(at: count, to: UInt8(ascii: character))
    count += 1
  }

  /// A number that is not negative, with zeros before it up to a width.
  mutating func append(_ number: Int, width: Int) {
    var places = 1
    var rest = number / 10
    while rest > 0 || places < width {
      places += 1
      rest /= 10
    }
    rest = number
    for place in stride(from: count + places - 1, through: count, by: -1) {
      buffer.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    count += places
  }

  /// A number of one or two digits as two.
  mutating func append(two number: Int) {
    buffer.initializeElement(at: count, to: UInt8(ascii: "0") + UInt8(number / 10))
    buffer.initializeElement(at: count + 1, to: UInt8(ascii: "0") + UInt8(number % 10))
    count += 2
  }

  /// A civil time to the minute: `2026-11-21T20:00`.
  mutating func append(_ moment: Moment) {
    let date = moment.date
    let minuteOfDay = moment.minuteOfDay
    if date.year < 0 { append("-") }
    append(abs(date.year), width: 4)
    append("-")
    append(two: date.month)
    append("-")
    append(two: date.day)
    append("T")
    append(two: minuteOfDay / 60)
    append(":")
    append(two: minuteOfDay % 60)
  }
}
