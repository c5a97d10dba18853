/// Copies a few bytes without a call: what a member's name has.
enum ShortCopy {
  static func copy(_ source: UnsafePointer<UInt8>, _ count: Int, to target: UnsafeMutablePointer<UInt8>) {
    let (from, to) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
    // Two words that may overlap in the middle.
    if 8...16 ~= count {
      let last = count &- 8
      let (head, tail) = (
        from.loadUnaligned(as: UInt64.self), from.loadUnaligned(fromByteOffset: last, as: UInt64.self)
      )
      to.storeBytes(of: head, as: UInt64.self)
      to.storeBytes(of: tail, toByteOffset: last, as: UInt64.self)
    } else if 4..<8 ~= count {
      let last = count &- 4
      let (head, tail) = (
        from.loadUnaligned(as: UInt32.self), from.loadUnaligned(fromByteOffset: last, as: UInt32.self)
      )
      to.storeBytes(of: head, as: UInt32.self)
      to.storeBytes(of: tail, toByteOffset: last, as: UInt32.self)
    } else if count < 4 {
      for offset in 0..<count { target[offset] = source[offset] }
    } else {
      target.initialize(from: source, count: count)
    }
  }
}
