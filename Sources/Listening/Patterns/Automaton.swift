/// All compiled patterns of one listener, with the index that says which to try at a word.
final class Automaton: Sendable {
  let vocabulary: Vocabulary
  let ops: Frozen<Op>
  let ranges: Frozen<Range<Int32>>
  let programs: Frozen<Program>
  /// 64-bit words in a row of `memberships`.
  let stride: Int
  /// For each word of the vocabulary one bit a set.
  let memberships: Frozen<UInt64>
  /// A row with the bits of the lists that have phrases.
  let listsWithPhrases: Frozen<UInt64>
  /// The programs of lists to try at a word, by level: phrases of level 1 may be built of those of level 0.
  let listTries: [TryIndex]
  let cueTries: TryIndex

  init(
    vocabulary: Vocabulary, ops: Frozen<Op>, ranges: Frozen<Range<Int32>>, programs: Frozen<Program>,
    stride: Int,
    memberships: Frozen<UInt64>, listsWithPhrases: Frozen<UInt64>, listTries: [TryIndex], cueTries: TryIndex
  ) {
    self.vocabulary = vocabulary
    self.ops = ops
    self.ranges = ranges
    self.programs = programs
    self.stride = stride
    self.memberships = memberships
    self.listsWithPhrases = listsWithPhrases
    self.listTries = listTries
    self.cueTries = cueTries
  }

  @inline(__always) func belongs(_ word: Vocabulary.Word, to set: Int32) -> Bool {
    memberships[Int(word) * stride + Int(set) >> 6] >> UInt64(set & 63) & 1 == 1
  }
}

/// Which programs have their anchor in a word, in a phrase of a list, or anywhere.
struct TryIndex: Sendable {
  let byWord: Buckets
  let bySet: Buckets
  let everywhere: [Int32]
}

/// Lists of numbers by a key from 0 up.
struct Buckets: Sendable {
  private let starts: Frozen<Int32>
  private let values: Frozen<Int32>

  /// Keeps the values that `fill` puts under keys below `keys`, in that order. It is called twice: to count, and to keep.
  init(keys: Int, fill: (_ put: (_ key: Int32, _ value: Int32) -> Void) -> Void) {
    var starts = [Int32](repeating: 0, count: keys + 1)
    fill { key, _ in starts[Int(key) + 1] += 1 }
    for key in 0..<keys { starts[key + 1] += starts[key] }
    var values = [Int32](repeating: 0, count: Int(starts[keys]))
    var ends = starts
    fill { key, value in
      values[Int(ends[Int(key)])] = value
      ends[Int(key)] += 1
    }
    self.starts = Frozen(starts)
    self.values = Frozen(values)
  }

  @inline(__always) func range(_ key: Int32) -> Range<Int> {
    Int(starts[Int(key)])..<Int(starts[Int(key) + 1])
  }

  @inline(__always) subscript(_ index: Int) -> Int32 { values[index] }
}
