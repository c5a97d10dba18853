#if PostgreSQL
  /// A text as C reads it: bytes with a NUL behind them, and none among them. It may grow.
  final class CText {
    private var bytes: UnsafeMutablePointer<CChar>
    private var capacity: Int
    /// Without the NUL.
    private(set) var count = 0

    /// - Parameter capacity: Bytes to make room for at once.
    init(capacity: Int = 64) {
      self.capacity = capacity + 1
      bytes = .allocate(capacity: self.capacity)
      bytes[0] = 0
    }

    convenience init(_ text: String) {
      self.init(capacity: text.utf8.count)
      append(text)
    }

    deinit { bytes.deallocate() }

    /// Good for as long as this lives and does not grow.
    var pointer: UnsafePointer<CChar>? { UnsafePointer(bytes) }

    func append(_ text: String) {
      var text = text
      text.withUTF8 { append($0) }
    }

    func append(_ text: [UInt8]) { text.withUnsafeBufferPointer { append($0) } }

    private func append(_ text: UnsafeBufferPointer<UInt8>) {
      guard let start = text.baseAddress else { return }
      if count + text.count >= capacity { grow(to: max(capacity * 2, count + text.count + 1)) }
      UnsafeMutableRawPointer(bytes + count).copyMemory(from: start, byteCount: text.count)
      count += text.count
      bytes[count] = 0
    }

    private func grow(to capacity: Int) {
      let new = UnsafeMutablePointer<CChar>.allocate(capacity: capacity)
      new.update(from: bytes, count: count)
      bytes.deallocate()
      (bytes, self.capacity) = (new, capacity)
    }
  }
#endif
