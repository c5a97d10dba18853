/// A set of numbers from 0 up, for the hot loops: of very many it has but a few.
struct NumberSet {
  private let bits: Cells<UInt64>
  private let members = Cells<Int>(capacity: 64)

  /// Of numbers below `count`; none yet.
  init(_ count: Int) { bits = Cells(repeating: 0, count: count / 64 + 1) }

  func removeAll() {
    for index in members.indices { bits[members[index] >> 6] = 0 }
    members.removeAll()
  }

  /// Adds a number; false when it was there.
  @inline(__always) func insert(_ number: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(number & 63)
    guard bits[number >> 6] & bit == 0 else { return false }
    bits[number >> 6] |= bit
    members.append(number)
    return true
  }
}
