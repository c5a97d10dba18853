/// A slip of the finger: what a word was meant to be, and came out one letter away from.
///
/// That most slips are a letter left out, a wrong one from beside it on the keyboard, one too many or two changed about, and
/// the first letter seldom is one of them, is known since Damerau 1964 and Yannakoudakis and Fawthrop 1983.
enum Slip {
  /// Two letters changed about, one doubled or not doubled, a vowel left out or mistaken.
  case plain
  /// Another letter left out, one that lies beside the right one, or one too many beside the one that was hit.
  case likely

  /// Shorter words are too much like each other, longer ones are nobody's.
  static let lengths = 5...16
  /// From so many letters on a word may lack any vowel, have one too many, and have any other vowel.
  private static let lacking = 6
  private static let tooMany = 7
  private static let otherVowel = 9

  /// The slip that makes one of the words the other; nil when they are farther apart than one, or are the same. Both begin with
  /// the same letter.
  static func from(_ meant: View<UInt8>, to written: UnsafeBufferPointer<UInt8>) -> Slip? {
    var place = 1
    let shorter = min(meant.count, written.count)
    while place < shorter, meant[place] == written[place] { place += 1 }
    /// Whether all is the same behind so many letters of each.
    func goesOn(_ skipped: Int, _ skippedOfMeant: Int) -> Bool {
      var (index, other) = (place + skipped, place + skippedOfMeant)
      guard written.count - index == meant.count - other else { return false }
      while index < written.count, written[index] == meant[other] { (index, other) = (index + 1, other + 1) }
      return index == written.count
    }
    switch written.count - meant.count {
    case 0 where place < shorter:
      if isChangedAbout(meant, written, place), goesOn(2, 2) { return .plain }
      return goesOn(1, 1) ? mistaken(meant[place], written, place) : nil
    case -1 where goesOn(0, 1): return leftOut(meant, written, place)
    case 1 where goesOn(1, 0): return tooMany(written, place)
    default: return nil
    }
  }

  private static func isChangedAbout(
    _ meant: View<UInt8>, _ written: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    place + 1 < meant.count && written[place] == meant[place + 1] && written[place + 1] == meant[place]
  }

  /// What it is when another letter stands in its place.
  private static func mistaken(
    _ letter: UInt8, _ written: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Slip? {
    let other = written[place]
    if written.count >= otherVowel, isVowel(other), isVowel(letter) { return .plain }
    return !isEnding(place, written) && Keyboard.areBeside(other, letter) ? .likely : nil
  }

  private static func leftOut(
    _ meant: View<UInt8>, _ written: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Slip? {
    if meant[place] == meant[place - 1] { return .plain }
    guard place < written.count else { return nil }
    return written.count >= lacking && isVowel(meant[place]) ? .plain : .likely
  }

  private static func tooMany(_ written: UnsafeBufferPointer<UInt8>, _ place: Int) -> Slip? {
    let letter = written[place]
    if letter == written[place - 1] { return .plain }
    guard written.count >= tooMany, !isEnding(place, written) else { return nil }
    let isBeside = [written[place - 1], written[place + 1]].contains { Keyboard.areBeside(letter, $0) }
    return isBeside ? .likely : nil
  }

  /// A word's last letter tells its form: "orders" is no slip of "ordered".
  private static func isEnding(_ place: Int, _ written: UnsafeBufferPointer<UInt8>) -> Bool {
    place == written.count - 1
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
}
