/// Which words may stand near the word that sets a program off, told roughly: each word is of one of a few classes.
///
/// One look there rules out most programs whose needs are all somewhere in the sentence.
struct Vicinity: BitwiseCopyable, Sendable {
  /// A bit for each class, and above them the number of the reach in which one is looked for.
  private let bits: UInt32

  private static let classes: UInt32 = 28
  private static let all: UInt32 = 1 << classes &- 1
  /// How many tokens are looked at on either side.
  static let farthest = 4
  /// How many reaches there are: none, so many tokens behind, so many before.
  static let reaches = 1 + 2 * farthest

  /// Whatever stands there.
  static let any = Vicinity(bits: all)

  private init(bits: UInt32) { self.bits = bits }

  /// One of some words, `low` to `high` tokens behind the word that sets the program off, or before it where that is below 0;
  /// nil where that is farther than is looked.
  init?(_ words: [Vocabulary.Word], low: Int, high: Int) {
    let classes = words.reduce(into: UInt32(0)) { $0 |= Self.bit(of: $1) }
    if low > 0, high <= Self.farthest {
      bits = UInt32(high) << Self.classes | classes
    } else if high < 0, low >= -Self.farthest {
      bits = UInt32(Self.farthest - low) << Self.classes | classes
    } else {
      return nil
    }
  }

  @inline(__always) static func bit(of word: Vocabulary.Word) -> UInt32 {
    1 << (UInt32(bitPattern: word) % classes)
  }

  /// 1 where it may be met by what stands near a word, see `NearWords`, else 0.
  @inline(__always) func isMet(by near: View<UInt32>) -> UInt8 {
    near[Int(bits >> Self.classes)] & bits == 0 ? 0 : 1
  }
}
