/// A number as it was written.
struct Numeral {
  enum Kind: UInt8, CaseIterable {
    case number, money, percent, clock, ordinal
  }
  var kind: Kind
  /// The whole part; minutes since midnight for a clock time; -1 when it is too large to matter.
  var value: Int32
}

/// Classifies a number while its bytes go by: 1,200 · £40 · 15k · 10% · 9:30 · 9am · 9.30am · 4th.
struct NumeralReader {
  private var value = 0
  private var minutes = -1
  private var fraction = false
  private var money = false
  private var percent = false
  private var colon = false
  private var suffix: UInt32 = 0

  mutating func take(_ byte: UInt8) {
    switch byte {
    case 0x30...0x39:
      let digit = Int(byte - 0x30)
      if colon || fraction { minutes = min(max(minutes, 0) * 10 + digit, 100) }
      if !colon, !fraction {
        value = value < 100_000_000 ? value * 10 + digit : value
      }
    case 0x24: money = true
    case 0x25: percent = true
    case 0x3A: colon = true
    case 0x2E, 0x2F: fraction = true
    case 0x61...0x7A: suffix = suffix << 8 | UInt32(byte)
    default: break
    }
  }

  var numeral: Numeral {
    switch suffix {
    case 0x616D, 0x706D:  // am, pm
      let hour = value % 12 + (suffix == 0x706D ? 12 : 0)
      return Numeral(kind: .clock, value: Int32(hour * 60 + min(max(minutes, 0), 59)))
    case 0x7374, 0x6E64, 0x7264, 0x7468: return Numeral(kind: .ordinal, value: clamped)  // st nd rd th
    case 0x6B, 0x6D, 0x7261_6E64: return Numeral(kind: .money, value: clamped)  // k m (g)rand
    default: break
    }
    if colon { return Numeral(kind: .clock, value: Int32(min(value, 23) * 60 + min(max(minutes, 0), 59))) }
    if money { return Numeral(kind: .money, value: clamped) }
    if percent { return Numeral(kind: .percent, value: clamped) }
    return Numeral(kind: .number, value: clamped)
  }

  private var clamped: Int32 { value < 1_000_000 ? Int32(value) : -1 }
}
