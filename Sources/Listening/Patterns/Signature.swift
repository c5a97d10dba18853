/// Roughly which words a set has: the words fall into 64 classes, and a set has the classes of its words.
///
/// A word whose class a signature lacks is surely not in the set.
struct Signature: Sendable {
  private let classes: UInt64

  /// Rules nothing out.
  static let any = Signature(classes: .max)

  private init(classes: UInt64) { self.classes = classes }

  init(of words: [Vocabulary.Word]) {
    classes = words.reduce(0) { $0 | Self.bit(of: $1) }
  }

  @inline(__always) func admits(_ bit: UInt64) -> Bool { classes & bit != 0 }

  /// The bit of a word's class. Words that were learnt together, which share sets, share classes.
  @inline(__always) static func bit(of word: Vocabulary.Word) -> UInt64 { 1 << UInt64(word >> 2 & 63) }
}
