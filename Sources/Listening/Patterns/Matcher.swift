/// Runs compiled patterns over one utterance.
///
/// A place is a boundary before a token. All places that a pattern can have reached are one bit set of 64, so that gaps,
/// choices and options cost no backtracking: a step maps a set of places to a set of places.
struct Matcher {
  let automaton: Automaton
  let speech: Speech
  /// Whether gaps pass over words that deny.
  var crossesDenial = false

  /// Tokens before the anchor that a prefix may take.
  private static let reach = 31

  struct Match {
    var start: Int
    var end: Int
  }

  /// The widest match of a program whose anchor step takes `anchor`, all of it inside `limits`.
  func match(_ program: Program, anchor: Range<Int>, in limits: Range<Int>) -> Match? {
    guard anchor.lowerBound >= limits.lowerBound, anchor.upperBound <= limits.upperBound else { return nil }
    let back = Window(origin: anchor.lowerBound - Self.reach, limits)
    let starts = backward(program.prefix, 1 << UInt64(Self.reach), back)
    guard starts != 0 else { return nil }
    let ahead = Window(origin: anchor.upperBound, limits)
    let ends = forward(program.suffix, 1, ahead)
    guard ends != 0 else { return nil }
    return Match(
      start: back.origin + starts.trailingZeroBitCount, end: ahead.origin + 63 - ends.leadingZeroBitCount)
  }

  /// The places that all steps reach from a place.
  func ends(_ steps: Range<Int32>, from place: Int, in limits: Range<Int>) -> UInt64 {
    guard place >= limits.lowerBound, place <= limits.upperBound else { return 0 }
    return forward(steps, 1, Window(origin: place, limits))
  }

  /// Whether all steps can end at a place.
  func endsAt(_ place: Int, _ steps: Range<Int32>, in limits: Range<Int>) -> Bool {
    guard place >= limits.lowerBound, place <= limits.upperBound else { return false }
    return backward(steps, 1 << UInt64(Self.reach), Window(origin: place - Self.reach, limits)) != 0
  }

  /// Places `origin + bit`; `tokens` has a bit for each place that a token inside the limits follows.
  struct Window {
    let origin: Int
    let tokens: UInt64

    init(origin: Int, _ limits: Range<Int>) {
      self.origin = origin
      let low = max(0, limits.lowerBound - origin)
      let high = min(63, limits.upperBound - origin)
      tokens = high <= low || low > 63 ? 0 : (1 << UInt64(high) &- 1) & ~(1 << UInt64(low) &- 1)
    }
  }

  // MARK: Forward

  private func forward(_ steps: Range<Int32>, _ places: UInt64, _ window: Window) -> UInt64 {
    var places = places
    for index in steps {
      places = step(automaton.ops[Int(index)], places, window)
      if places == 0 { return 0 }
    }
    return places
  }

  private func step(_ op: Op, _ places: UInt64, _ window: Window) -> UInt64 {
    switch op.kind {
    case .word, .set, .anyWord, .said: return taking(op, places & window.tokens, window) << 1
    case .list:
      var reached = taking(op, places & window.tokens, window) << 1
      each(places & window.tokens) { bit in
        var next = speech.tokens[window.origin + bit].begins
        while next >= 0 {
          let phrase = speech.phrases[Int(next)]
          let end = Int(phrase.end) - window.origin
          if phrase.set == op.a, end < 64, window.tokens >> UInt64(end - 1) & 1 == 1 {
            reached |= 1 << UInt64(end)
          }
          next = phrase.nextBeginning
        }
      }
      return reached
    case .gap:
      let passable = crossesDenial ? window.tokens : window.tokens & ~speech.negators(from: window.origin)
      var reached = places
      for _ in 0..<op.a { reached |= (reached & passable) << 1 }
      return reached
    case .group:
      var reached: UInt64 = 0
      for choice in op.a..<(op.a + op.b) { reached |= forward(automaton.ranges[Int(choice)], places, window) }
      return reached
    case .optional: return places | forward(automaton.ranges[Int(op.a)], places, window)
    case .unless:
      var reached = places
      each(places) { bit in
        if forward(automaton.ranges[Int(op.a)], 1 << UInt64(bit), window) != 0 {
          reached &= ~(1 << UInt64(bit))
        }
      }
      return reached
    case .edge: return edges(op, places, window)
    }
  }

  /// The places whose next token the step takes.
  @inline(__always)
  private func taking(_ op: Op, _ places: UInt64, _ window: Window) -> UInt64 {
    var taken: UInt64 = 0
    each(places) { bit in
      let token = speech.tokens[window.origin + bit]
      let takes =
        switch op.kind {
        case .word: token.word == op.a
        case .set, .list: automaton.belongs(token.word, to: op.a)
        case .said: token.scopes.contains(.said)
        default: true
        }
      if takes { taken |= 1 << UInt64(bit) }
    }
    return taken
  }

  @inline(__always)
  private func each(_ places: UInt64, _ body: (Int) -> Void) {
    var rest = places
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }

  private func edges(_ op: Op, _ places: UInt64, _ window: Window) -> UInt64 {
    guard let edge = Op.Edge(rawValue: op.a) else { return 0 }
    var reached: UInt64 = 0
    each(places) { bit in
      if isEdge(edge, window.origin + bit) { reached |= 1 << UInt64(bit) }
    }
    return reached
  }

  private func isEdge(_ edge: Op.Edge, _ place: Int) -> Bool {
    guard place >= 0, place <= speech.tokens.count, !speech.clauses.isEmpty else { return false }
    switch edge {
    case .clauseStart, .sentenceStart:
      guard place < speech.tokens.count else { return false }
      let clause = speech.clauses[Int(speech.tokens[place].clause)]
      if edge == .clauseStart { return place == clause.range.lowerBound || place == clause.content }
      let sentence = speech.sentences[Int(clause.sentence)]
      return place == sentence.range.lowerBound || place == sentence.content
    case .clauseEnd, .sentenceEnd:
      guard place > 0 else { return false }
      let clause = speech.clauses[Int(speech.tokens[place - 1].clause)]
      if edge == .clauseEnd { return place == clause.range.upperBound }
      return place == speech.sentences[Int(clause.sentence)].range.upperBound
    }
  }

  // MARK: Backward

  private func backward(_ steps: Range<Int32>, _ places: UInt64, _ window: Window) -> UInt64 {
    var places = places
    for index in steps.reversed() {
      places = stepBack(automaton.ops[Int(index)], places, window)
      if places == 0 { return 0 }
    }
    return places
  }

  private func stepBack(_ op: Op, _ places: UInt64, _ window: Window) -> UInt64 {
    switch op.kind {
    case .word, .set, .anyWord, .said: return taking(op, places >> 1 & window.tokens, window)
    case .list:
      let before = places >> 1 & window.tokens
      var reached = taking(op, before, window)
      each(before) { bit in
        var next = speech.tokens[window.origin + bit].finishes
        while next >= 0 {
          let phrase = speech.phrases[Int(next)]
          let start = Int(phrase.start) - window.origin
          if phrase.set == op.a, start >= 0, window.tokens >> UInt64(start) & 1 == 1 {
            reached |= 1 << UInt64(start)
          }
          next = phrase.nextFinishing
        }
      }
      return reached
    case .gap:
      let passable = crossesDenial ? window.tokens : window.tokens & ~speech.negators(from: window.origin)
      var reached = places
      for _ in 0..<op.a { reached |= reached >> 1 & passable }
      return reached
    case .group:
      var reached: UInt64 = 0
      for choice in op.a..<(op.a + op.b) {
        reached |= backward(automaton.ranges[Int(choice)], places, window)
      }
      return reached
    case .optional: return places | backward(automaton.ranges[Int(op.a)], places, window)
    case .unless, .edge: return step(op, places, window)
    }
  }
}
