/// Runs compiled patterns over one stretch of an utterance.
///
/// A place is a boundary before a token. All places that a pattern can have reached are one set of bits, so that gaps,
/// choices and options cost no backtracking: a step maps a set of places to a set of places.
struct Matcher {
  /// Of the stretch that they were read from.
  let sightings: Sightings
  /// The tokens that are left to step on.
  private(set) var tokens: UInt64

  init(_ sightings: Sightings) {
    self.sightings = sightings
    tokens = sightings.stretch.tokens
  }

  @inline(__always) var tables: PatternTables { sightings.tables }
  @inline(__always) var origin: Int { sightings.stretch.range.lowerBound }

  /// Only the tokens inside `limits` are left to step on.
  func narrowed(to limits: Range<Int>) -> Matcher {
    var part = self
    part.tokens = sightings.stretch.tokens(in: limits)
    return part
  }

  struct Match {
    var start: Int
    /// The first place at which it can end, and the last: a gap at its end takes in what follows.
    var core: Int
    var end: Int
  }

  /// The widest match of a program around each of some tokens, at which its anchor stands, that has one.
  @inline(__always) func forEachMatch(of program: Int, at tokens: UInt64, _ body: (Match) -> Void) {
    var anchors = tokens
    while anchors != 0 {
      if let match = match(tables.programs[program], around: anchors & (0 &- anchors)) { body(match) }
      anchors &= anchors &- 1
    }
  }

  /// Whether a program matches anywhere.
  func finds(_ program: Int) -> Bool {
    var anchors = anchors(of: program)
    while anchors != 0 {
      if match(tables.programs[program], around: anchors & (0 &- anchors)) != nil { return true }
      anchors &= anchors &- 1
    }
    return false
  }

  /// The tokens at which the anchor of a program stands, with the neighbours that it wants.
  @inline(__always) func anchors(of program: Int) -> UInt64 {
    let anchor = tables.anchors[program]
    var found = tokens & anchored(anchor.set)
    guard found != 0 else { return 0 }
    found &= places(with: anchor.neighbours.0)
    guard found != 0 else { return 0 }
    return found & places(with: anchor.neighbours.1)
  }

  /// Has what `anchors` asks for fetched from memory.
  @inline(__always) func prefetch(_ anchor: Anchor) {
    sightings.prefetch(anchor.set)
    sightings.prefetch(anchor.neighbours.0.set)
    sightings.prefetch(anchor.neighbours.1.set)
  }

  /// The tokens that have a neighbour.
  @inline(__always) private func places(with neighbour: Neighbour) -> UInt64 {
    let tokens = sightings.tokens(of: neighbour.set)
    let spread = Int(neighbour.high) &- Int(neighbour.low)
    return neighbour.low >= 0
      ? (tokens &>> UInt64(neighbour.low)).spreadDown(spread)
      : (tokens &<< UInt64(0 &- Int(neighbour.high))).spreadUp(spread)
  }

  /// The tokens that have a word of a set, or begin a phrase where it is that of a list.
  @inline(__always) private func anchored(_ set: Int32) -> UInt64 {
    let tokens = sightings.tokens(of: set)
    let numbering = tables.numbering
    guard set >= numbering.firstList, set < numbering.any else { return tokens }
    return tokens | sightings.begins[Int(set &- numbering.firstList)]
  }

  @inline(__always)
  private func match(_ program: Program, around anchor: UInt64) -> Match? {
    let starts = backward(program.prefix, anchor)
    guard starts != 0 else { return nil }
    let ends = forward(program.suffix, after(tables.ops[Int(program.anchor)], anchor))
    guard ends != 0 else { return nil }
    return Match(
      start: origin + starts.trailingZeroBitCount, core: origin + ends.trailingZeroBitCount,
      end: origin + 63 - ends.leadingZeroBitCount)
  }

  /// The places whose next token has a word of a set.
  @inline(__always) func taking(_ set: Int32, _ places: UInt64) -> UInt64 {
    places & sightings.tokens(of: set)
  }
}
