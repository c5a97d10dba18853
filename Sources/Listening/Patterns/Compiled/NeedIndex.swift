/// Which words and lists fill which needs, and which programs they set off.
///
/// The programs that a word sets off are listed with that word, even if that lists a program several times: a sentence then
/// reads a few runs of memory, and not one place for each need.
struct NeedIndex: Sendable {
  /// How many needs are checked besides those that set programs off.
  let count: Int
  let shelf: NeedShelf
  let keys: NeedKeys
}

/// The numbers of what can fill a need: a word has its own, a phrase that of its list behind them, and the last is for what
/// every stretch has.
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

/// Two conditions, by number, that must hold for the programs of an owner to be worth a try, whatever words there are.
struct Circumstances: BitwiseCopyable, Sendable {
  /// The number of the condition that always holds.
  static let always = 0
  static let any = Circumstances(always, always)

  let first: UInt16
  let second: UInt16

  /// A condition with a number too high is not checked, which costs tries in vain.
  init(_ first: Int, _ second: Int) {
    self.first = UInt16(exactly: first) ?? UInt16(Self.always)
    self.second = UInt16(exactly: second) ?? UInt16(Self.always)
  }
}
