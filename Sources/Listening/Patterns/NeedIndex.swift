/// Which words and lists fill which needs, and which programs they set off.
///
/// What a word sets off stands with that word, once for each word of a need: what one sentence looks at is then a few
/// runs of memory, and not one place for each need.
struct NeedIndex: Sendable {
  /// How many needs there are that triggers look at besides what sets them off.
  let count: Int
  let ofWord: NeedShelf
  /// Of a phrase of a list.
  let ofList: NeedShelf
  /// What every stretch sets off.
  let always: Frozen<Trigger>
}

/// A program to be tried when something sets it off, and what it needs besides.
struct Trigger: BitwiseCopyable, Sendable {
  typealias Need = UInt16

  /// The need that every stretch fills.
  static let nothing: Need = 0

  let program: Int32
  let owner: Int32
  /// The rarer first.
  let besides: (Need, Need)
}
