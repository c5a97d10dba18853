/// A word in lower case, with its key.
struct Folded {
  let bytes: UnsafeBufferPointer<UInt8>
  let key: WordKey

  /// The bytes outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var letters = Letters()
    for byte in bytes { letters.take(byte) }
    self.init(bytes, letters)
  }

  /// For bytes that were taken in on the way.
  @inline(__always) init(_ bytes: UnsafeBufferPointer<UInt8>, _ letters: Letters) {
    self.bytes = bytes
    key = letters.key(bytes.count)
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

/// The last letters of a word, the latest lowest.
struct Letters {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  @inline(__always) mutating func take(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
  }

  /// The key of a word that ends with them, of so many bytes.
  @inline(__always) func key(_ count: Int) -> WordKey {
    WordKey(
      low: low,
      high: UInt32(truncatingIfNeeded: high) & 0xFF_FFFF | UInt32(truncatingIfNeeded: min(count, 255)) << 24)
  }
}

/// A word as far as it goes into 96 bits: its length and its last letters. Most words are no longer, and are told by it.
struct WordKey: Equatable {
  let low: UInt64
  let high: UInt32

  /// As many bytes are all in a key.
  static let longest = 11

  /// No word's.
  static let none = WordKey(low: 0, high: 0)

  @inline(__always) var hash: Int {
    let bits = (low ^ UInt64(high) &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: bits >> 33)
  }
}
