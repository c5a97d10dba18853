/// Words written with one slip of the finger.
extension Vocabulary {
  /// The word that an unknown one was meant to be; unknown when there is none, or more than one.
  ///
  /// - Parameter written: In lower case.
  func slip(_ written: UnsafeBufferPointer<UInt8>) -> Word {
    var plain = Meant()
    var likely = Meant()
    shelves.near(written) { word in
      switch Slip.from(bytes(of: word), to: written) {
      case .plain: plain.take(word)
      case .likely: likely.take(word)
      case nil: break
      }
    }
    return plain.word ?? likely.word ?? Self.unknown
  }

  /// What a word was taken for; nil when it stands for itself.
  func slipOfUnknown(_ written: UnsafeBufferPointer<UInt8>) -> Word? {
    guard lookUp(Folded(written)) == Self.unknown, beginning(of: written) == Self.unknown else { return nil }
    let meant = slip(written)
    return meant == Self.unknown ? nil : meant
  }

  /// What a word may have been meant to be.
  private struct Meant {
    /// The word; unknown when there were several, nil when there was none.
    private(set) var word: Word?

    mutating func take(_ other: Word) { word = word == nil ? other : Vocabulary.unknown }
  }
}
