/// Which sets some word or phrase of a stretch belongs to: a cheap test before any matching.
struct Presence {
  private let automaton: Automaton
  private var bits: ContiguousArray<UInt64>

  init(_ automaton: Automaton) {
    self.automaton = automaton
    bits = ContiguousArray(repeating: 0, count: automaton.stride)
  }

  /// Whether a member of the needed set is there; nothing is needed below 0.
  @inline(__always) func has(_ need: Need) -> Bool {
    need < 0 || bits[Int(need >> 6)] >> UInt64(need & 63) & 1 == 1
  }

  /// Begins anew with the words of a stretch.
  mutating func gather(_ limits: Range<Int>, of speech: Speech) {
    let automaton = automaton
    bits.withUnsafeMutableBufferPointer { bits in
      for index in bits.indices { bits[index] = 0 }
      for place in limits {
        let row = Int(speech.tokens[place].word) * bits.count
        for index in bits.indices { bits[index] |= automaton.memberships[row + index] }
      }
    }
  }

  /// Adds the lists whose phrases were found there.
  mutating func addPhrases(_ limits: Range<Int>, of speech: Speech) {
    for place in limits {
      var next = speech.tokens[place].begins
      while next >= 0 {
        let phrase = speech.phrases[Int(next)]
        bits[Int(phrase.set >> 6)] |= 1 << UInt64(phrase.set & 63)
        next = phrase.nextBeginning
      }
    }
  }

  /// Adds every list that has phrases: they are not looked for yet.
  mutating func addListsWithPhrases() {
    for index in bits.indices { bits[index] |= automaton.listsWithPhrases[index] }
  }
}
