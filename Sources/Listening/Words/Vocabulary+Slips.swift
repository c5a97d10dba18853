/// Words written with one slip: two letters changed about, a letter doubled or not doubled, a vowel left out or mistaken.
extension Vocabulary {
  /// The word that an unknown one was meant to be; unknown when there is none, or more than one.
  ///
  /// - Parameter written: In lower case.
  func slip(_ written: UnsafeBufferPointer<UInt8>) -> Word {
    guard Slip.lengths.contains(written.count), written.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return Self.unknown
    }
    var slip = Slip(self, written)
    slip.tryAll()
    return slip.isClear ? slip.meant : Self.unknown
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
  static let lengths = 5...16
  /// From so many letters on a word may lack a vowel, and have a wrong one.
  private static let lacking = 6
  private static let mistaken = 9
  private static let vowels = "aeiou".utf8

  private let vocabulary: Vocabulary
  private var letters: [UInt8]
  private(set) var meant = Vocabulary.unknown
  private(set) var isClear = true

  init(_ vocabulary: Vocabulary, _ written: UnsafeBufferPointer<UInt8>) {
    self.vocabulary = vocabulary
    letters = Array(written)
  }

  /// Changes the letters in each way, looks, and changes them back. The first letter is seldom the wrong one.
  mutating func tryAll() {
    for place in 1..<letters.count {
      let letter = letters[place]
      tryAdding(letter, at: place)
      if letter == letters[place - 1] {
        letters.remove(at: place)
        look()
        letters.insert(letter, at: place)
      } else if place > 1 {
        letters.swapAt(place - 1, place)
        look()
        letters.swapAt(place - 1, place)
      }
      if letters.count >= Self.lacking {
        for vowel in Self.vowels { tryAdding(vowel, at: place) }
      }
      if letters.count >= Self.mistaken, Self.vowels.contains(letter) {
        for vowel in Self.vowels {
          letters[place] = vowel
          look()
        }
        letters[place] = letter
      }
    }
  }

  private mutating func tryAdding(_ letter: UInt8, at place: Int) {
    letters.insert(letter, at: place)
    look()
    letters.remove(at: place)
  }

  private mutating func look() {
    let word = letters.withUnsafeBufferPointer { vocabulary.lookUp(Folded($0)) }
    guard word != Vocabulary.unknown, word != meant else { return }
    if meant != Vocabulary.unknown { isClear = false }
    meant = word
  }
}
