/// A fixed number of values that change in place, for the hot loops.
///
/// Like `Frozen` the only kind of unsafe memory here; it belongs to one utterance and never leaves its thread.
final class Cells<Value: BitwiseCopyable> {
  let count: Int
  private let values: UnsafeMutablePointer<Value>

  init(_ values: ContiguousArray<Value>) {
    count = values.count
    self.values = .allocate(capacity: max(count, 1))
    for (index, value) in values.enumerated() { (self.values + index).initialize(to: value) }
  }

  deinit { values.deallocate() }

  var indices: Range<Int> { 0..<count }
  var isEmpty: Bool { count == 0 }

  @inline(__always) subscript(_ index: Int) -> Value {
    get {
      assert(index >= 0 && index < count)
      return values[index]
    }
    _modify {
      assert(index >= 0 && index < count)
      yield &values[index]
    }
  }
}
