import DialogueCore

/// An utterance taken apart: tokens, the phrases of lists in them, sentences and clauses.
final class Speech {
  let tokens: Cells<Token>
  var phrases: ContiguousArray<Phrase> = []
  var sentences: ContiguousArray<Sentence> = []
  var clauses: ContiguousArray<Clause> = []
  /// One bit a token: words that deny what follows, which gaps do not pass over.
  var negators: ContiguousArray<UInt64> = []

  init(tokens: ContiguousArray<Token>) { self.tokens = Cells(tokens) }

  /// The 64 bits of `negators` from a token on, which may lie before the first.
  @inline(__always) func negators(from origin: Int) -> UInt64 {
    if origin < 0 { return origin <= -64 ? 0 : negators(from: 0) << UInt64(-origin) }
    let index = origin >> 6
    let shift = UInt64(origin & 63)
    guard index < negators.count else { return 0 }
    let low = negators[index] >> shift
    return shift == 0 || index + 1 >= negators.count ? low : low | negators[index + 1] << (64 - shift)
  }
}

/// A phrase of a list.
struct Phrase {
  let set: Int32
  let start: Int32
  let end: Int32
  /// The next phrase that begins, ends at the same token; -1 for none.
  let nextBeginning: Int32
  let nextFinishing: Int32
}

struct Sentence {
  /// Tokens.
  var range: Range<Int32>
  /// The first token after lead-ins.
  var content: Int32
  var clauses: Range<Int32> = 0..<0
  /// Ends in a question mark.
  var asked: Bool
}

struct Clause {
  /// Tokens.
  var range: Range<Int32>
  /// The first token after lead-ins.
  var content: Int32
  var sentence: Int32
  var form: Form = .statement
}
