/// Which words and lists fill which needs, and which programs are worth a try when a need is filled.
struct NeedIndex: Sendable {
  /// The set of words by which each need is filled.
  let sets: Frozen<Int32>
  /// The needs that a word fills.
  let ofWord: Buckets<Int32>
  /// The needs that a phrase of a list fills.
  let ofList: Buckets<Int32>
  /// What a need sets off.
  let programs: Buckets<Trigger>
  /// Programs that any word may set off.
  let everywhere: Frozen<Trigger>
}

/// A program to be tried when a need is filled.
struct Trigger: Sendable {
  let program: Int32
  let owner: Int32
}
