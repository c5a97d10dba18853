import CPrefetch

/// Values that never change again, for the hot loops: reading one costs neither a retain nor a bounds check in release.
///
/// With `Cells` the only unsafe memory of this module. It is written before `init` returns and freed in `deinit`,
/// so that any thread may read it.
final class Frozen<Value: Sendable>: @unchecked Sendable {
  /// Good as long as the values it was taken from.
  let view: View<Value>

  init(_ values: some Collection<Value>) {
    let memory = UnsafeMutablePointer<Value>.allocate(capacity: max(values.count, 1))
    var place = memory
    for value in values {
      place.initialize(to: value)
      place += 1
    }
    view = View(memory, count: values.count)
  }

  deinit { view.free() }

  var count: Int { view.count }

  @inline(__always) subscript(_ index: Int) -> Value { view[index] }
}

/// Values that someone else owns, to be read without a retain.
struct View<Value>: @unchecked Sendable {
  let count: Int
  private let values: UnsafeMutablePointer<Value>

  init(_ values: UnsafeMutablePointer<Value>, count: Int) {
    self.values = values
    self.count = count
  }

  /// Lends the value, so that reading one member of a large one copies nothing else.
  @inline(__always) subscript(_ index: Int) -> Value {
    _read {
      assert(index >= 0 && index < count)
      yield values[index]
    }
  }

  var indices: Range<Int> { 0..<count }

  /// Has a value fetched from memory meanwhile: it will be asked for soon.
  @inline(__always) func prefetch(_ index: Int) { prefetch_memory(values + index) }

  @inline(__always) func part(from start: Int, count: Int) -> View {
    assert(start >= 0 && count >= 0 && start + count <= self.count)
    return View(values + start, count: count)
  }

  fileprivate func free() {
    values.deinitialize(count: count)
    values.deallocate()
  }
}
