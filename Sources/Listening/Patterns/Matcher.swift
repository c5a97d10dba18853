/// Runs compiled patterns over one stretch of an utterance.
///
/// A place is a boundary before a token. All places that a pattern can have reached are one set of bits, so that gaps,
/// choices and options cost no backtracking: a step maps a set of places to a set of places.
struct Matcher {
  private let ops: View<Op>
  private let choices: View<Range<Int32>>
  private let few: View<Vocabulary.Word>
  private let words: View<UInt64>
  private let sets: View<UInt64>
  private let begins: View<UInt64>
  private let finishes: View<UInt64>
  private let all: View<Token>
  private let phrases: View<Phrase>
  private let stretch: Stretch
  private let origin: Int
  /// The tokens that may be stepped on.
  private let tokens: UInt64

  /// The sightings are those of the stretch. It is good until a phrase is added to the speech, and no longer than
  /// all of them.
  init(_ automaton: Automaton, _ sightings: Sightings, _ speech: Speech, _ stretch: Stretch) {
    ops = automaton.ops.view
    choices = automaton.choices.view
    few = automaton.few.view
    words = sightings.words
    sets = sightings.sets
    begins = sightings.begins
    finishes = sightings.finishes
    all = speech.tokens.view
    phrases = speech.phrases.view
    self.stretch = stretch
    origin = stretch.range.lowerBound
    tokens = stretch.tokens
  }

  struct Match {
    var start: Int
    var end: Int
  }

  /// The widest match of a program around the first of its anchors that has one; that anchor and those before it are
  /// taken away. Nil when there is none.
  @inline(__always)
  func nextMatch(of program: Program, _ anchors: inout UInt64) -> Match? {
    while anchors != 0 {
      let bit = anchors.trailingZeroBitCount
      anchors &= anchors &- 1
      if let match = match(program, around: bit) { return match }
    }
    return nil
  }

  /// Whether a program matches anywhere.
  func finds(_ program: Program) -> Bool {
    var anchors = anchors(of: program)
    return nextMatch(of: program, &anchors) != nil
  }

  /// The tokens at which the anchor of a program stands, with the neighbour that it wants.
  @inline(__always) func anchors(of program: Program) -> UInt64 {
    var anchors = taking(program.anchor, tokens)
    if program.anchor.kind == .list { anchors |= begins[Int(program.anchor.a)] & tokens }
    guard program.distance != 0, anchors != 0 else { return anchors }
    // A shift to the left by less than nothing is one to the right.
    return anchors & taking(program.neighbour, stretch.tokens) << -Int64(program.distance)
  }

  @inline(__always)
  private func match(_ program: Program, around bit: Int) -> Match? {
    let anchor: UInt64 = 1 << UInt64(bit)
    let starts = backward(program.prefix, anchor)
    guard starts != 0 else { return nil }
    let ends = forward(program.suffix, after(program.anchor, anchor))
    guard ends != 0 else { return nil }
    return Match(start: origin + starts.trailingZeroBitCount, end: origin + 63 - ends.leadingZeroBitCount)
  }

  /// Whether all steps can begin at a place.
  func begins(at place: Int, _ steps: Range<Int32>) -> Bool { forward(steps, stretch.bit(place)) != 0 }

  /// Whether all steps can end at a place.
  func ends(at place: Int, _ steps: Range<Int32>) -> Bool { backward(steps, stretch.bit(place)) != 0 }

  /// The places whose next token a step takes that takes one.
  @inline(__always)
  private func taking(_ op: Op, _ places: UInt64) -> UInt64 {
    switch op.kind {
    case .word: return places & words[Int(op.a)]
    case .few:
      var mask: UInt64 = 0
      for index in Int(op.a)..<Int(op.a + op.b) { mask |= words[Int(few[index])] }
      return places & mask
    case .set, .list: return places & sets[Int(op.a)]
    case .said: return places & stretch.said
    default: return places
    }
  }

  // MARK: Forward

  private func forward(_ steps: Range<Int32>, _ places: UInt64) -> UInt64 {
    var places = places
    for index in steps {
      places = after(ops[Int(index)], places)
      if places == 0 { return 0 }
    }
    return places
  }

  /// The places that a step reaches from some places.
  @inline(__always)
  private func after(_ op: Op, _ places: UInt64) -> UInt64 {
    op.kind.takesToken ? taking(op, places & tokens) << 1 : step(op, places)
  }

  private func step(_ op: Op, _ places: UInt64) -> UInt64 {
    switch op.kind {
    case .word, .few, .set, .anyWord, .said: return after(op, places)
    case .list: return taking(op, places & tokens) << 1 | phraseEnds(op.a, places & tokens)
    case .gap, .gapBeforeDenial:
      let passable = op.kind == .gap ? tokens : tokens & ~stretch.negators
      var reached = places
      for _ in 0..<op.a { reached |= (reached & passable) << 1 }
      return reached
    case .group:
      var reached: UInt64 = 0
      for choice in Int(op.a)..<Int(op.a + op.b) {
        let steps = choices[choice]
        // Most choices fail at once.
        let first = ops[Int(steps.lowerBound)]
        if first.kind.takesToken, taking(first, places & tokens) == 0 { continue }
        reached |= forward(steps, places)
      }
      return reached
    case .optional: return places | forward(choices[Int(op.a)], places)
    case .unless: return places.bits { forward(choices[Int(op.a)], 1 << UInt64($0)) == 0 }
    case .edge: return Op.Edge(rawValue: op.a).map { places & stretch.boundaries($0) } ?? 0
    }
  }

  /// Where the phrases of a list end that begin at some places.
  private func phraseEnds(_ list: Int32, _ places: UInt64) -> UInt64 {
    var reached: UInt64 = 0
    (places & begins[Int(list)]).forEachBit { bit in
      var next = all[origin + bit].begins
      while next >= 0 {
        let phrase = phrases[Int(next)]
        let end = Int(phrase.end) - origin
        if phrase.set == list, end < 64, tokens >> UInt64(end - 1) & 1 == 1 { reached |= 1 << UInt64(end) }
        next = phrase.nextBeginning
      }
    }
    return reached
  }

  // MARK: Backward

  private func backward(_ steps: Range<Int32>, _ places: UInt64) -> UInt64 {
    var places = places
    for index in steps.reversed() {
      places = before(ops[Int(index)], places)
      if places == 0 { return 0 }
    }
    return places
  }

  /// The places from which a step reaches some places.
  @inline(__always)
  private func before(_ op: Op, _ places: UInt64) -> UInt64 {
    op.kind.takesToken ? taking(op, places >> 1 & tokens) : stepBack(op, places)
  }

  private func stepBack(_ op: Op, _ places: UInt64) -> UInt64 {
    switch op.kind {
    case .word, .few, .set, .anyWord, .said: return before(op, places)
    case .list: return taking(op, places >> 1 & tokens) | phraseStarts(op.a, places >> 1 & tokens)
    case .gap, .gapBeforeDenial:
      let passable = op.kind == .gap ? tokens : tokens & ~stretch.negators
      var reached = places
      for _ in 0..<op.a { reached |= reached >> 1 & passable }
      return reached
    case .group:
      var reached: UInt64 = 0
      for choice in Int(op.a)..<Int(op.a + op.b) {
        let steps = choices[choice]
        let last = ops[Int(steps.upperBound) - 1]
        if last.kind.takesToken, taking(last, places >> 1 & tokens) == 0 { continue }
        reached |= backward(steps, places)
      }
      return reached
    case .optional: return places | backward(choices[Int(op.a)], places)
    case .unless, .edge: return step(op, places)
    }
  }

  /// Where the phrases of a list begin whose last tokens are among some.
  private func phraseStarts(_ list: Int32, _ last: UInt64) -> UInt64 {
    var reached: UInt64 = 0
    (last & finishes[Int(list)]).forEachBit { bit in
      var next = all[origin + bit].finishes
      while next >= 0 {
        let phrase = phrases[Int(next)]
        let start = Int(phrase.start) - origin
        if phrase.set == list, start >= 0, tokens >> UInt64(start) & 1 == 1 { reached |= 1 << UInt64(start) }
        next = phrase.nextFinishing
      }
    }
    return reached
  }
}
