/// For each condition the conjunctions to decide again where it changes: those that it is part of, and those that these are.
struct ConcernedConjunctions: Sendable {
  /// So many numbers of 64 bits, a bit for each conjunction, for each condition.
  let stride: Int
  private let rows: Frozen<UInt64>

  /// - Parameter conjunctions: Parts before what they are part of.
  init(_ conjunctions: [Conjunction], conditions: Int) {
    stride = (conjunctions.count + 63) / 64
    var rows = [UInt64](repeating: 0, count: conditions * stride)
    for (index, conjunction) in conjunctions.enumerated().reversed() {
      let whole = Int(Literal.condition(of: conjunction.literal)) * stride
      let (one, two, three, four) = conjunction.parts
      for part in [one, two, three, four] where Literal.condition(of: part) != ConditionBook.always {
        let row = Int(Literal.condition(of: part)) * stride
        for word in 0..<stride { rows[row + word] |= rows[whole + word] }
        rows[row + index >> 6] |= 1 << UInt64(index & 63)
      }
    }
    self.rows = Frozen(rows)
  }

  /// Adds those that a condition concerns to a set of so many numbers.
  @inline(__always) func add(of condition: Int32, to set: Cells<UInt64>) {
    let row = Int(condition) &* stride
    for word in 0..<stride { set[word] |= rows[row &+ word] }
  }
}
