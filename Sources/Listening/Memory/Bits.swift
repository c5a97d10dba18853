extension UInt64 {
  /// Each bit and so many below it.
  @inline(__always) func spreadDown(_ count: Int) -> UInt64 {
    var (spread, left, step) = (self, count, 1)
    while left > 0 {
      spread |= spread &>> UInt64(Swift.min(step, left))
      left &-= step
      step &*= 2
    }
    return spread
  }

  /// Each bit and so many above it.
  @inline(__always) func spreadUp(_ count: Int) -> UInt64 {
    var (spread, left, step) = (self, count, 1)
    while left > 0 {
      spread |= spread &<< UInt64(Swift.min(step, left))
      left &-= step
      step &*= 2
    }
    return spread
  }

  /// Calls `body` with the number of each bit that is set, from the lowest on.
  @inline(__always) func forEachBit(_ body: (Int) -> Void) {
    var rest = self
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }

  /// The set bits of whose numbers `holds` is true.
  @inline(__always) func bits(where holds: (Int) -> Bool) -> UInt64 {
    var kept: UInt64 = 0
    forEachBit { bit in if holds(bit) { kept |= 1 << UInt64(bit) } }
    return kept
  }
}
