/// Values that never change again, for the hot loops: reading one costs neither a retain nor a bounds check in release.
///
/// With `Cells` the only unsafe memory of this module. It is written before `init` returns and freed in `deinit`,
/// so that any thread may read it.
final class Frozen<Value: Sendable>: @unchecked Sendable {
  let count: Int
  private let values: UnsafeMutablePointer<Value>

  init(_ values: some Collection<Value>) {
    count = values.count
    self.values = .allocate(capacity: max(count, 1))
    var place = self.values
    for value in values {
      place.initialize(to: value)
      place += 1
    }
  }

  deinit {
    values.deinitialize(count: count)
    values.deallocate()
  }

  @inline(__always) subscript(_ index: Int) -> Value {
    assert(index >= 0 && index < count)
    return values[index]
  }
}
