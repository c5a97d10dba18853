/// Which words and lists fill which needs, and which programs they set off.
///
/// What a word sets off stands with that word, once for each word of a need: what one sentence looks at is then a few
/// runs of memory, and not one place for each need.
struct NeedIndex: Sendable {
  /// How many needs there are that triggers look at besides what sets them off.
  let count: Int
  let shelf: NeedShelf
  let keys: NeedKeys
}

/// How what fills needs is numbered: each word by its own number, then the lists, of which a phrase does, and then what is in
/// every stretch.
struct NeedKeys: Sendable {
  let words: Int
  let lists: Int

  var always: Int32 { Int32(words + lists) }
  var count: Int { words + lists + 1 }

  func isWord(_ key: Int32) -> Bool { key < Int32(words) }
  @inline(__always) func list(_ list: Int32) -> Int32 { Int32(words) &+ list }
}

/// What a program needs besides what sets it off.
struct Besides: BitwiseCopyable, Sendable {
  typealias Need = UInt16

  /// The need that every stretch fills.
  static let nothing: Need = 0

  /// The rarer first.
  let needs: (Need, Need)
  let circumstances: Circumstances
  let vicinity: Vicinity
}

/// The numbers of what has to be so, apart from words, for the programs of an owner to be worth a try.
struct Circumstances: BitwiseCopyable, Sendable {
  /// The number of what is always so.
  static let always = 0
  static let any = Circumstances(always, always)

  let first: UInt16
  let second: UInt16

  /// What has a number too high is not looked at: that costs tries in vain.
  init(_ first: Int, _ second: Int) {
    self.first = UInt16(exactly: first) ?? UInt16(Self.always)
    self.second = UInt16(exactly: second) ?? UInt16(Self.always)
  }
}
