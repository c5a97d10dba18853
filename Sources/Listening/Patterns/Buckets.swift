/// Lists of values by a key from 0 up.
struct Buckets<Value: Sendable>: Sendable {
  private let starts: Frozen<Int32>
  private let values: Frozen<Value>

  /// Keeps the values that `fill` puts under keys below `keys`, in that order. It is called twice: to count, and to keep.
  init(keys: Int, fill: (_ put: (_ key: Int32, _ value: Value) -> Void) -> Void) {
    var starts = [Int32](repeating: 0, count: keys + 1)
    fill { key, _ in starts[Int(key) + 1] += 1 }
    for key in 0..<keys { starts[key + 1] += starts[key] }
    var places: [Value?] = Array(repeating: nil, count: Int(starts[keys]))
    var ends = starts
    fill { key, value in
      places[Int(ends[Int(key)])] = value
      ends[Int(key)] += 1
    }
    self.starts = Frozen(starts)
    values = Frozen(places.compactMap { $0 })
  }

  /// Good as long as the buckets.
  var view: BucketsView<Value> { BucketsView(starts: starts.view, values: values.view) }
}

/// Buckets that someone else owns, to be read without a retain.
struct BucketsView<Value> {
  fileprivate let starts: View<Int32>
  fileprivate let values: View<Value>

  @inline(__always) func values(of key: Int32) -> View<Value> {
    let start = Int(starts[Int(key)])
    return values.part(from: start, count: Int(starts[Int(key) + 1]) &- start)
  }
}
