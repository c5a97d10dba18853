/// Going back from places, step by step.
extension Matcher {
  func backward(_ steps: Range<Int32>, _ places: UInt64) -> UInt64 {
    var places = places
    for index in steps.reversed() {
      places = before(tables.ops[Int(index)], places)
      if places == 0 { return 0 }
    }
    return places
  }

  /// The places from which a step reaches some places.
  @inline(__always)
  private func before(_ op: Op, _ places: UInt64) -> UInt64 {
    op.takesWord ? taking(op.number, places >> 1 & tokens) : stepBack(op, places)
  }

  private func stepBack(_ op: Op, _ places: UInt64) -> UInt64 {
    switch op.kind {
    case .words: return before(op, places)
    case .list:
      let last = places >> 1 & tokens
      return taking(tables.numbering.list(op.number), last) | phraseStarts(op.number, last)
    case .gap, .gapBeforeDenial:
      let passable = op.kind == .gap ? tokens : tokens & ~sightings.stretch.negators
      var reached = places
      for _ in 0..<op.number { reached |= reached >> 1 & passable }
      return reached
    case .group: return chooseBack(tables.groups[Int(op.number)], places)
    case .optional: return places | chooseBack(tables.groups[Int(op.number)], places)
    case .unless, .edge, .choice: return after(op, places)
    }
  }

  /// The places from which some choice of a group reaches some places.
  private func chooseBack(_ group: Group, _ places: UInt64) -> UInt64 {
    // A group that may take no word ends anywhere, even before the first token.
    guard group.last == tables.numbering.any || taking(group.last, places >> 1) != 0 else { return 0 }
    var reached: UInt64 = 0
    tables.forEachChoice(of: group) { steps in
      // Most choices fail at once.
      let last = tables.ops[Int(steps.upperBound) - 1]
      if last.takesWord, taking(last.number, places >> 1 & tokens) == 0 { return }
      reached |= backward(steps, places)
    }
    return reached
  }

  /// Where the phrases of a list begin whose last tokens are among some.
  private func phraseStarts(_ list: Int32, _ last: UInt64) -> UInt64 {
    let origin = origin
    var reached: UInt64 = 0
    (last & sightings.finishes[Int(list)]).forEachBit { bit in
      var next = sightings.spoken[origin + bit].finishes
      while next >= 0 {
        let phrase = sightings.phrases[Int(next)]
        let start = Int(phrase.start) - origin
        if phrase.set == list, start >= 0, tokens >> UInt64(start) & 1 == 1 {
          reached |= 1 << UInt64(start)
        }
        next = phrase.nextFinishing
      }
    }
    return reached
  }
}
