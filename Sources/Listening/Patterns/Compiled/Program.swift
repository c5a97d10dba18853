/// One step of a compiled pattern.
struct Op: Sendable {
  enum Kind: UInt8, Sendable {
    /// A word of the set `number`.
    case words
    /// A word of the list `number`, or a phrase found for it.
    case list
    /// Up to `number` words.
    case gap
    /// The same, but none of them denies.
    case gapBeforeDenial
    /// A choice of the group `number`.
    case group
    /// The same, or nothing.
    case optional
    /// No choice of the group `number`; it takes no word.
    case unless
    /// An edge, of the set `number`.
    case edge
    /// Before the steps of a choice: there are `number` of them.
    case choice
  }
  enum Edge: Int32, CaseIterable {
    case clauseStart, clauseEnd, sentenceStart, sentenceEnd, textStart, textEnd
  }

  /// Kind and number in one: steps are read by the hundred.
  private let bits: UInt32

  init(kind: Kind, number: Int32 = 0) { bits = UInt32(number) << 4 | UInt32(kind.rawValue) }

  /// Whether it is of kind `words`, as most are.
  @inline(__always) var takesWord: Bool { bits & 15 == UInt32(Kind.words.rawValue) }
  var kind: Kind { Kind(rawValue: UInt8(bits & 15)) ?? .words }
  var number: Int32 { Int32(bitPattern: bits >> 4) }

  /// Takes no word.
  static let nothing = Op(kind: .gap)
}

/// The choices of a step, and two sets by which most sentences rule all of them out at once.
struct Group: Sendable {
  /// The steps of all choices, one choice behind the other.
  let choices: Range<Int32>
  /// Every choice begins with a word of the one set and ends with one of the other; "any word" where one may take none.
  let first: Int32
  let last: Int32
}

/// A pattern around its anchor, the rarest step that every match must take.
///
/// Matching starts only where the anchor is, goes back through `prefix` and on through `suffix`.
struct Program: Sendable {
  /// All its steps.
  private let steps: (first: Int32, end: Int32)
  /// The step that is the anchor.
  let anchor: Int32
  /// The list, cue or topic that it belongs to; below 0 for a guard.
  let owner: Int32

  init(steps: Range<Int32>, anchor: Int, owner: Int32) {
    self.steps = (steps.lowerBound, steps.upperBound)
    self.anchor = steps.lowerBound + Int32(anchor)
    self.owner = owner
  }

  @inline(__always) var prefix: Range<Int32> { Range(uncheckedBounds: (steps.first, anchor)) }
  @inline(__always) var suffix: Range<Int32> { Range(uncheckedBounds: (anchor &+ 1, steps.end)) }
}

/// Where a program is tried. Most programs fail here, so anchors lie apart from the rest of the programs, many together.
struct Anchor: Sendable {
  /// The set of the anchor.
  let set: Int32
  /// The sets of its neighbours, and how far off they may stand.
  private let sets: (Int32, Int32)
  private let reaches: (Int8, Int8, Int8, Int8)

  init(set: Int32, _ one: Neighbour, _ other: Neighbour) {
    self.set = set
    sets = (one.set, other.set)
    reaches = (one.low, one.high, other.low, other.high)
  }

  @inline(__always) var neighbours: (Neighbour, Neighbour) {
    (
      Neighbour(set: sets.0, low: reaches.0, high: reaches.1),
      Neighbour(set: sets.1, low: reaches.2, high: reaches.3)
    )
  }
}

/// A word that must stand near the anchor of a program: of which set, and how many tokens behind it, or before it where that
/// is below 0. The set of any word, at 0, where nothing is wanted.
struct Neighbour: Sendable {
  let set: Int32
  /// How far at least, and at most.
  let low: Int8
  let high: Int8
}
