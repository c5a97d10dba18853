/// A word in lower case, with its hash.
struct Folded {
  let bytes: UnsafeBufferPointer<UInt8>
  let hash: Int

  /// The bytes outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hash = WordHash()
    for byte in bytes { hash.take(byte) }
    self.init(bytes, hash)
  }

  /// For bytes that were hashed on the way.
  @inline(__always) init(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: WordHash) {
    self.bytes = bytes
    self.hash = hash.value
  }

  /// Whether it is longer than an ending, and has it.
  @inline(__always) func ends(in ending: StaticString) -> Bool {
    let start = bytes.count - ending.utf8CodeUnitCount
    guard start > 1 else { return false }
    for index in 0..<ending.utf8CodeUnitCount where bytes[start + index] != ending.utf8Start[index] {
      return false
    }
    return true
  }
}

/// FNV-1a over the bytes of a word.
struct WordHash {
  private var bits: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always) mutating func take(_ byte: UInt8) { bits = (bits ^ UInt64(byte)) &* 0x100_0000_01B3 }

  @inline(__always) var value: Int { Int(truncatingIfNeeded: (bits ^ (bits >> 29)) & 0x7FFF_FFFF) }
}
