/// Which words and lists fill which needs, and which programs are worth a try when needs are filled.
struct NeedIndex: Sendable {
  /// How many needs there are, and how many of them, the first, may set anything off.
  let count: Int
  let effective: Int
  /// The needs that a word fills.
  let ofWord: Buckets<NeedMask>
  /// The needs that a phrase of a list fills.
  let ofList: Buckets<Int32>
  /// What a need sets off.
  let programs: Buckets<Trigger>
}

/// Some of 64 needs.
struct NeedMask: Sendable {
  /// The number of the first of the 64, over 64.
  let place: Int32
  /// The lowest stands for the first.
  let bits: UInt64
}

/// A program to be tried when a need is filled, and those besides it.
struct Trigger: Sendable {
  /// The need that every stretch fills.
  static let nothing: Int32 = 0

  let program: Int32
  let owner: Int32
  /// The rarest first.
  let besides: (Int32, Int32, Int32)
}
