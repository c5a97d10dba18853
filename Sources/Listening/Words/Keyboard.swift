/// Where the letters lie on a keyboard as most English is typed on.
enum Keyboard {
  private static let rows: [[UInt8]] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }

  /// For each letter those beside it, above and below, a bit each.
  private static let beside: [UInt32] = {
    var beside = [UInt32](repeating: 0, count: 26)
    func join(_ one: UInt8, _ other: UInt8) {
      beside[Int(one) - 0x61] |= bit(other)
      beside[Int(other) - 0x61] |= bit(one)
    }
    for (number, row) in rows.enumerated() {
      for (column, letter) in row.enumerated() {
        if column > 0 { join(letter, row[column - 1]) }
        // Each row stands half a key to the right of the one above it.
        guard number > 0 else { continue }
        for above in [column, column + 1] where above < rows[number - 1].count {
          join(letter, rows[number - 1][above])
        }
      }
    }
    return beside
  }()

  /// Whether two small letters lie beside each other.
  static func areBeside(_ one: UInt8, _ other: UInt8) -> Bool { beside[Int(one) - 0x61] & bit(other) != 0 }

  static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter - 0x61) }
}
