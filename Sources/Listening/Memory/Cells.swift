/// Values that change in place, for the hot loops.
///
/// Like `Frozen` the only kind of unsafe memory here; they belong to one utterance and never leave its thread.
final class Cells<Value> {
  private(set) var count: Int
  private var capacity: Int
  private var values: UnsafeMutablePointer<Value>

  /// None yet.
  init(capacity: Int = 16) {
    count = 0
    self.capacity = max(capacity, 1)
    values = .allocate(capacity: self.capacity)
  }

  init(repeating value: Value, count: Int) {
    self.count = count
    capacity = max(count, 1)
    values = .allocate(capacity: capacity)
    values.initialize(repeating: value, count: count)
  }

  deinit {
    values.deinitialize(count: count)
    values.deallocate()
  }

  var indices: Range<Int> { 0..<count }
  var isEmpty: Bool { count == 0 }
  var last: Value? { count == 0 ? nil : values[count - 1] }
  /// Good until something is appended; sees other changes.
  var view: View<Value> { View(values, count: count) }

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

  @inline(__always) func append(_ value: Value) {
    if count == capacity { grow() }
    (values + count).initialize(to: value)
    count += 1
  }

  /// Gives all of them one value.
  @inline(__always) func setAll(_ value: Value) { values.update(repeating: value, count: count) }

  /// Gives each of them the value of another in the same place; there are as many.
  @inline(__always) func copy(_ others: Cells) {
    assert(others.count == count)
    values.update(from: others.values, count: count)
  }

  /// Gives some of them one value, a number of them that four divides.
  @inline(__always) func set(atFours places: View<some FixedWidthInteger>, to value: Value) {
    assert(places.count % 4 == 0 && places.indices.allSatisfy { indices.contains(Int(places[$0])) })
    let values = values
    var index = 0
    while index < places.count {
      values[Int(places[index])] = value
      values[Int(places[index &+ 1])] = value
      values[Int(places[index &+ 2])] = value
      values[Int(places[index &+ 3])] = value
      index &+= 4
    }
  }

  /// Takes off so many.
  func removeLast(_ number: Int = 1) {
    count -= number
    (values + count).deinitialize(count: number)
  }

  /// Keeps the memory.
  func removeAll() {
    values.deinitialize(count: count)
    count = 0
  }

  private func grow(to least: Int = 0) {
    capacity = max(capacity * 2, least)
    let grown = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
    grown.moveInitialize(from: values, count: count)
    values.deallocate()
    values = grown
  }
}

extension Cells<Int32> {
  /// Adds those numbers of a run for which `wanted` is 1 and not 0, without a branch for each.
  @inline(__always) func append(_ run: Range<Int32>, wanted: (Int32) -> UInt8) {
    if count + run.count > capacity { grow(to: count + run.count) }
    var end = values + count
    var number = run.lowerBound
    while number < run.upperBound {
      end.initialize(to: number)
      end += Int(wanted(number))
      number &+= 1
    }
    count = end - values
  }
}
