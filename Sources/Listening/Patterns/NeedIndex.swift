/// Which words and lists fill which needs, and which programs are worth a try when a need is filled.
struct NeedIndex: Sendable {
  /// The set of words by which each need is filled.
  let sets: Frozen<Int32>
  /// The needs that a word fills.
  let ofWord: Buckets<Int32>
  /// The needs that a phrase of a list fills.
  let ofList: Buckets<Int32>
  /// What each need sets off; they stand side by side, since they are tried one after the other.
  let programs: Frozen<Range<Int32>>
  /// Programs that any word may set off.
  let everywhere: Range<Int32>
}
