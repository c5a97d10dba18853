/// Words written with one slip: two letters changed about, a letter doubled or not doubled, a vowel left out or mistaken.
extension Vocabulary {
  /// The word that an unknown one was meant to be; unknown when there is none, or more than one.
  ///
  /// - Parameter written: In lower case.
  func slip(_ written: UnsafeBufferPointer<UInt8>) -> Word {
    guard Slip.lengths.contains(written.count), written.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return Self.unknown
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Slip.longest + 1) { memory in
      var slip = Slip(self, written, memory)
      slip.tryAll()
      return slip.isClear ? slip.meant : Self.unknown
    }
  }

  /// What a word was taken for; nil when it stands for itself.
  func slipOfUnknown(_ written: UnsafeBufferPointer<UInt8>) -> Word? {
    guard lookUp(Folded(written)) == Self.unknown, beginning(of: written) == Self.unknown else { return nil }
    let meant = slip(written)
    return meant == Self.unknown ? nil : meant
  }
}

/// A word on its way through what it may have been meant to be.
private struct Slip {
  /// Shorter words are too much like each other, longer ones are nobody's.
  static let lengths = 5...longest
  static let longest = 16
  /// From so many letters on a word may lack a vowel, and have a wrong one.
  private static let lacking = 6
  private static let mistaken = 9
  private static let vowels = "aeiou".utf8

  private let vocabulary: Vocabulary
  private let written: UnsafeBufferPointer<UInt8>
  /// What is tried. It begins like what was written, and is spelt anew from the place of the slip on.
  private let tried: UnsafeMutableBufferPointer<UInt8>
  private(set) var meant = Vocabulary.unknown
  private(set) var isClear = true

  /// - Parameter memory: For one letter more than were written; it outlives this.
  init(
    _ vocabulary: Vocabulary, _ written: UnsafeBufferPointer<UInt8>,
    _ memory: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.vocabulary = vocabulary
    self.written = written
    tried = memory
  }

  /// Looks whether a slip at each place, of each kind, makes a word. The first letter is seldom the wrong one.
  mutating func tryAll() {
    // The letters before a place: they are taken in once for all that is tried there.
    var before = Letters()
    for place in 1..<written.count where isClear {
      let (last, letter) = (written[place - 1], written[place])
      let beforeLast = before
      before.take(last)
      tried[place - 1] = last
      look(before, place, (letter, nil), rest: place)
      if written.count >= Self.lacking {
        for vowel in Self.vowels { look(before, place, (vowel, nil), rest: place) }
      }
      if written.count >= Self.mistaken, Self.vowels.contains(letter) {
        for vowel in Self.vowels { look(before, place, (vowel, nil), rest: place + 1) }
      }
      if letter == last {
        look(before, place, (nil, nil), rest: place + 1)
      } else if place > 1 {
        look(beforeLast, place - 1, (letter, last), rest: place + 1)
        tried[place - 1] = last
      }
    }
  }

  /// Looks for what begins as it was written, up to a place, goes on with up to two letters, and with the rest of what was
  /// written.
  @inline(__always)
  private mutating func look(_ before: Letters, _ place: Int, _ letters: (UInt8?, UInt8?), rest: Int) {
    var (spelt, count) = (before, place)
    func spell(_ letter: UInt8) {
      spelt.take(letter)
      tried[count] = letter
      count += 1
    }
    if let letter = letters.0 { spell(letter) }
    if let letter = letters.1 { spell(letter) }
    for index in rest..<written.count { spell(written[index]) }
    let word = vocabulary.lookUp(Folded(UnsafeBufferPointer(rebasing: tried[..<count]), spelt))
    guard word != Vocabulary.unknown, word != meant else { return }
    if meant != Vocabulary.unknown { isClear = false }
    meant = word
  }
}
