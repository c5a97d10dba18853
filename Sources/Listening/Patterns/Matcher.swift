/// Runs compiled patterns over one stretch of an utterance.
///
/// A place is a boundary before a token. All places that a pattern can have reached are one set of bits, so that gaps,
/// choices and options cost no backtracking: a step maps a set of places to a set of places.
struct Matcher {
  private let ops: View<Op>
  private let ranges: View<Range<Int32>>
  private let members: Members
  private let groupEnds: View<Ends>
  private let tokens: View<Token>
  private let phrases: View<Phrase>
  private let stretch: Stretch
  private let origin: Int
  /// The tokens that gaps pass over.
  private let passable: UInt64

  /// The automaton and the speech outlive it. Its gaps pass over words that deny unless it is told otherwise.
  init(_ automaton: Automaton, _ speech: Speech, _ stretch: Stretch, crossesDenial: Bool = true) {
    ops = automaton.ops.view
    ranges = automaton.ranges.view
    members = automaton.members
    groupEnds = automaton.ends.view
    tokens = speech.tokens.view
    phrases = speech.phrases.view
    self.stretch = stretch
    origin = stretch.range.lowerBound
    passable = crossesDenial ? stretch.tokens : stretch.tokens & ~stretch.negators
  }

  struct Match {
    var start: Int
    var end: Int
  }

  /// Calls `body` with the widest match of a program around each of the anchors.
  @inline(__always)
  func forEachMatch(of program: Program, _ anchors: UInt64, _ body: (Match) -> Void) {
    (anchors & stretch.tokens).forEachBit { bit in if let match = match(program, around: bit) { body(match) }
    }
  }

  /// Whether a program matches anywhere.
  func finds(_ program: Program) -> Bool {
    let anchors =
      switch program.anchor.kind {
      case .list: stretch.tokens.bits { step(program.anchor, 1 << UInt64($0)) != 0 }
      default: taking(program.anchor, stretch.tokens)
      }
    return finds(program, anchors: anchors)
  }

  /// Whether a program matches around one of the anchors.
  func finds(_ program: Program, anchors: UInt64) -> Bool {
    (anchors & stretch.tokens).containsBit { match(program, around: $0) != nil }
  }

  @inline(__always)
  private func match(_ program: Program, around bit: Int) -> Match? {
    let anchor: UInt64 = 1 << UInt64(bit)
    let starts = backward(program.prefix, anchor)
    guard starts != 0 else { return nil }
    let ends = forward(program.suffix, step(program.anchor, anchor))
    guard ends != 0 else { return nil }
    return Match(start: origin + starts.trailingZeroBitCount, end: origin + 63 - ends.leadingZeroBitCount)
  }

  /// Whether all steps can begin at a place.
  func begins(at place: Int, _ steps: Range<Int32>) -> Bool { forward(steps, stretch.bit(place)) != 0 }

  /// Whether all steps can end at a place.
  func ends(at place: Int, _ steps: Range<Int32>) -> Bool { backward(steps, stretch.bit(place)) != 0 }

  // MARK: Forward

  private func forward(_ steps: Range<Int32>, _ places: UInt64) -> UInt64 {
    var places = places
    for index in steps {
      places = step(ops[Int(index)], places)
      if places == 0 { return 0 }
    }
    return places
  }

  private func step(_ op: Op, _ places: UInt64) -> UInt64 {
    switch op.kind {
    case .word, .few, .set, .anyWord, .said: return taking(op, places & stretch.tokens) << 1
    case .list:
      var reached = taking(op, places & stretch.tokens) << 1
      (places & stretch.tokens).forEachBit { bit in
        var next = tokens[origin + bit].begins
        while next >= 0 {
          let phrase = phrases[Int(next)]
          let end = Int(phrase.end) - origin
          if phrase.set == op.a, end < 64, stretch.tokens >> UInt64(end - 1) & 1 == 1 {
            reached |= 1 << UInt64(end)
          }
          next = phrase.nextBeginning
        }
      }
      return reached
    case .gap:
      var reached = places
      for _ in 0..<op.a { reached |= (reached & passable) << 1 }
      return reached
    case .group:
      guard mayStand(groupEnds[Int(op.ends)].firsts, at: places & stretch.tokens) else {
        return 0
      }
      var reached: UInt64 = 0
      for choice in op.a..<(op.a + op.b) { reached |= forward(ranges[Int(choice)], places) }
      return reached
    case .optional: return places | forward(ranges[Int(op.a)], places)
    case .unless: return places.bits { forward(ranges[Int(op.a)], 1 << UInt64($0)) == 0 }
    case .edge: return Op.Edge(rawValue: op.a).map { places & stretch.boundaries($0) } ?? 0
    }
  }

  /// The places whose next token the step takes.
  @inline(__always)
  private func taking(_ op: Op, _ places: UInt64) -> UInt64 {
    switch op.kind {
    case .word, .few, .set, .list: places.bits { members.takes(op, tokens[origin + $0].word) }
    case .said: places & stretch.said
    default: places
    }
  }

  /// Whether a word of a group's ends may stand at one of the places.
  @inline(__always)
  private func mayStand(_ signature: Signature, at places: UInt64) -> Bool {
    guard places != 0 else { return signature.isAny }
    return places.containsBit { signature.mayHold(tokens[origin + $0].word) }
  }

  // MARK: Backward

  private func backward(_ steps: Range<Int32>, _ places: UInt64) -> UInt64 {
    var places = places
    for index in steps.reversed() {
      places = stepBack(ops[Int(index)], places)
      if places == 0 { return 0 }
    }
    return places
  }

  private func stepBack(_ op: Op, _ places: UInt64) -> UInt64 {
    switch op.kind {
    case .word, .few, .set, .anyWord, .said: return taking(op, places >> 1 & stretch.tokens)
    case .list:
      let before = places >> 1 & stretch.tokens
      var reached = taking(op, before)
      before.forEachBit { bit in
        var next = tokens[origin + bit].finishes
        while next >= 0 {
          let phrase = phrases[Int(next)]
          let start = Int(phrase.start) - origin
          if phrase.set == op.a, start >= 0, stretch.tokens >> UInt64(start) & 1 == 1 {
            reached |= 1 << UInt64(start)
          }
          next = phrase.nextFinishing
        }
      }
      return reached
    case .gap:
      var reached = places
      for _ in 0..<op.a { reached |= reached >> 1 & passable }
      return reached
    case .group:
      guard mayStand(groupEnds[Int(op.ends)].lasts, at: places >> 1 & stretch.tokens) else {
        return 0
      }
      var reached: UInt64 = 0
      for choice in op.a..<(op.a + op.b) {
        reached |= backward(ranges[Int(choice)], places)
      }
      return reached
    case .optional: return places | backward(ranges[Int(op.a)], places)
    case .unless, .edge: return step(op, places)
    }
  }
}
