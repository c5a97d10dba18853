/// Going on from places, step by step.
extension Matcher {
  func forward(_ steps: Range<Int32>, _ places: UInt64) -> UInt64 {
    var places = places
    for index in steps {
      places = after(tables.ops[Int(index)], places)
      if places == 0 { return 0 }
    }
    return places
  }

  /// The places that a step reaches from some places.
  @inline(__always)
  func after(_ op: Op, _ places: UInt64) -> UInt64 {
    op.takesWord ? taking(op.number, places & tokens) << 1 : step(op, places)
  }

  private func step(_ op: Op, _ places: UInt64) -> UInt64 {
    switch op.kind {
    case .words: return after(op, places)
    case .list:
      let places = places & tokens
      return taking(tables.numbering.list(op.number), places) << 1 | phraseEnds(op.number, places)
    case .gap, .gapBeforeDenial:
      let passable = op.kind == .gap ? tokens : tokens & ~sightings.stretch.negators
      var reached = places
      for _ in 0..<op.number { reached |= (reached & passable) << 1 }
      return reached
    case .group: return choose(tables.groups[Int(op.number)], places)
    case .optional: return places | choose(tables.groups[Int(op.number)], places)
    case .unless:
      let group = tables.groups[Int(op.number)]
      let suspects = taking(group.first, places)
      return places & ~suspects.bits { choose(group, 1 << UInt64($0)) != 0 }
    case .edge: return taking(op.number, places)
    case .choice: return places
    }
  }

  /// The places that some choice of a group reaches.
  private func choose(_ group: Group, _ places: UInt64) -> UInt64 {
    guard taking(group.first, places) != 0 else { return 0 }
    var reached: UInt64 = 0
    tables.forEachChoice(of: group) { steps in
      // Most choices fail at once.
      let first = tables.ops[Int(steps.lowerBound)]
      if first.takesWord, taking(first.number, places & tokens) == 0 { return }
      reached |= forward(steps, places)
    }
    return reached
  }

  /// Where the phrases of a list end that begin at some places.
  private func phraseEnds(_ list: Int32, _ places: UInt64) -> UInt64 {
    let origin = origin
    var reached: UInt64 = 0
    (places & sightings.begins[Int(list)]).forEachBit { bit in
      var next = sightings.spoken[origin + bit].begins
      while next >= 0 {
        let phrase = sightings.phrases[Int(next)]
        let end = Int(phrase.end) - origin
        if phrase.set == list, end < 64, tokens >> UInt64(end - 1) & 1 == 1 {
          reached |= 1 << UInt64(end)
        }
        next = phrase.nextBeginning
      }
    }
    return reached
  }
}
