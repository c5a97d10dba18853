/// Where in a stretch each need is filled, as masks of its tokens; and the programs worth a try there.
///
/// One serves stretch after stretch: what a stretch has filled is cleared for the next.
final class NeedPlaces {
  /// A program that has all it needs, and the tokens that may be its anchor.
  struct Candidate {
    let program: Int32
    let anchors: UInt64
  }

  private let ofWord: BucketsView<Int32>
  private let ofList: BucketsView<Int32>
  private let triggered: BucketsView<Trigger>
  private let everywhere: [Int32]
  private let programs: View<Program>
  private let members: Members
  private let places: Cells<UInt64>
  /// The needs that are filled.
  private let filled = Cells<Int32>(capacity: 1024)
  /// The programs to be tried, a bit each, and a bit for each word of those that has one.
  private let active: Cells<UInt64>
  private let summary: Cells<UInt64>
  /// The sentence that was gathered; below 0 for none.
  private(set) var sentence = -1
  private let candidates = Cells<Candidate>(capacity: 256)

  /// The automaton outlives it.
  init(_ index: NeedIndex, of automaton: Automaton) {
    ofWord = index.ofWord.view
    ofList = index.ofList.view
    triggered = index.programs.view
    everywhere = index.everywhere
    programs = automaton.programs.view
    members = automaton.members
    places = Cells(repeating: 0, count: index.count)
    active = Cells(repeating: 0, count: programs.count / 64 + 1)
    summary = Cells(repeating: 0, count: active.count / 64 + 1)
  }

  /// Begins anew with the words of a stretch and the phrases that begin in it.
  func gather(_ stretch: Stretch, of speech: Speech, sentence: Int = -1) {
    self.sentence = sentence
    for index in filled.indices { places[Int(filled[index])] = 0 }
    filled.removeAll()
    let tokens = speech.tokens.view
    var bit: UInt64 = 1
    for place in stretch.range {
      let token = tokens[place]
      for entry in ofWord.range(token.word) { fill(ofWord[entry], bit) }
      var next = token.begins
      while next >= 0 {
        let phrase = speech.phrases[Int(next)]
        if phrase.end <= stretch.range.upperBound { fill(list: phrase.set, bit) }
        next = phrase.nextBeginning
      }
      bit <<= 1
    }
  }

  private func fill(list: Int32, _ bit: UInt64) {
    for entry in ofList.range(list) { fill(ofList[entry], bit) }
  }

  @inline(__always) private func fill(_ need: Int32, _ bit: UInt64) {
    let known = places[Int(need)]
    if known == 0 { filled.append(need) }
    places[Int(need)] = known | bit
  }

  /// The programs that have all they need, in their order; good until the next call.
  func candidates(in stretch: Stretch, of speech: Speech) -> View<Candidate> {
    let tokens = speech.tokens.view
    for index in filled.indices {
      for entry in triggered.range(filled[index]) {
        let trigger = triggered[entry]
        if has(trigger.others.0), has(trigger.others.1) { activate(Int(trigger.program)) }
      }
    }
    for number in everywhere { activate(Int(number)) }
    candidates.removeAll()
    while let number = nextActive() {
      let anchors = anchors(of: number, in: stretch, tokens)
      if anchors != 0 { candidates.append(Candidate(program: Int32(number), anchors: anchors)) }
    }
    return candidates.view
  }

  /// Makes the programs active that the words set off; `nextActive` then has them.
  func activateFilled() {
    for index in filled.indices { activate(triggeredBy: filled[index]) }
  }

  /// Adds a phrase of a list that begins at the token of `bit`, and makes the programs active that it sets off.
  func activate(list: Int32, _ bit: UInt64) {
    for entry in ofList.range(list) {
      let need = ofList[entry]
      let isNew = places[Int(need)] == 0
      fill(need, bit)
      if isNew { activate(triggeredBy: need) }
    }
  }

  private func activate(triggeredBy need: Int32) {
    for entry in triggered.range(need) { activate(Int(triggered[entry].program)) }
  }

  @inline(__always) func activate(_ number: Int) {
    active[number >> 6] |= 1 << UInt64(number & 63)
    summary[number >> 12] |= 1 << UInt64(number >> 6 & 63)
  }

  /// The first of the active programs, which is active no longer; nil when there is none.
  @inline(__always) func nextActive() -> Int? {
    for top in summary.indices where summary[top] != 0 {
      let word = top << 6 | summary[top].trailingZeroBitCount
      let bits = active[word]
      active[word] = bits & (bits &- 1)
      if active[word] == 0 { summary[top] &= summary[top] &- 1 }
      return word << 6 | bits.trailingZeroBitCount
    }
    return nil
  }

  /// Whether the stretch has all that a program needs.
  @inline(__always) private func hasNeeds(_ number: Int) -> Bool {
    has(programs[number].anchored) && has(programs[number].needs.0) && has(programs[number].needs.1)
  }

  @inline(__always) private func has(_ need: Int32) -> Bool { need < 0 || places[Int(need)] != 0 }

  /// The tokens at which the anchor of a program stands, with the neighbour that it wants; none when a need is not met.
  @inline(__always)
  func anchors(of number: Int, in stretch: Stretch, _ tokens: View<Token>) -> UInt64 {
    guard hasNeeds(number) else { return 0 }
    var anchors = stretch.tokens
    let need = programs[number].anchored
    if need >= 0 {
      anchors &= places[Int(need)]
    } else if programs[number].anchor.kind == .said {
      anchors &= stretch.said
    }
    let distance = Int(programs[number].distance)
    guard distance != 0 else { return anchors }
    return anchors.bits { bit in
      let place = stretch.range.lowerBound + bit + distance
      return stretch.range.contains(place)
        && members.takes(programs[number].neighbour, tokens[place].word)
    }
  }
}
