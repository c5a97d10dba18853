/// The bytes of a word or number while it is folded, in memory that is lent.
struct FoldedBytes {
  /// Long words are nonsense to us: their tail does not matter.
  static let longest = 48

  private let memory: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  /// - Parameter memory: Of at least `longest` bytes; it outlives this.
  init(_ memory: UnsafeMutableBufferPointer<UInt8>) { self.memory = memory }

  /// Good until the next word is begun.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: memory[..<count]) }

  mutating func append(_ byte: UInt8) {
    guard count < Self.longest else { return }
    memory[count] = byte
    count += 1
  }

  mutating func removeAll() { count = 0 }
}
