/// A run of at most 63 tokens whose boundaries are the bits of a mask: bit 0 stands before its first token.
///
/// A set of places in it is one machine word, so that a step of a pattern takes all places at once.
struct Stretch {
  static let longest = 63

  /// Tokens.
  let range: Range<Int>
  /// A bit for each boundary that a token follows.
  let tokens: UInt64
  /// The tokens that deny what follows, and those that the counterpart used.
  private(set) var negators: UInt64 = 0
  private(set) var said: UInt64 = 0
  private var clauseStarts: UInt64 = 0
  private var clauseEnds: UInt64 = 0
  private var sentenceStarts: UInt64 = 0
  private var sentenceEnds: UInt64 = 0
  /// Whether the text begins, and ends, with it.
  private var isFirst = false
  private var isLast = false

  /// Tokens without clauses yet, as they are when phrases are looked for.
  init(_ range: Range<Int>) {
    self.range = range
    tokens = 1 << UInt64(range.count) &- 1
  }

  init(_ sentence: Sentence, of speech: Speech) {
    self.init(sentence.places)
    for place in range {
      let scopes = speech.tokens[place].scopes
      if scopes.contains(.negator) { negators |= bit(place) }
      if scopes.contains(.said) { said |= bit(place) }
    }
    sentenceStarts = bit(range.lowerBound) | bit(Int(sentence.content))
    sentenceEnds = bit(range.upperBound)
    isFirst = range.lowerBound == 0
    isLast = range.upperBound == speech.tokens.count
    for index in sentence.clauses {
      let clause = speech.clauses[Int(index)]
      clauseStarts |= bit(Int(clause.range.lowerBound))
      // Lead-ins to the very end leave a clause without content.
      if clause.hasContent { clauseStarts |= bit(Int(clause.content)) }
      clauseEnds |= bit(Int(clause.range.upperBound))
    }
  }

  /// The boundary before a token, which is in the range or its end.
  @inline(__always) func bit(_ place: Int) -> UInt64 { 1 << UInt64(place - range.lowerBound) }

  /// Those of its tokens that lie inside `limits`.
  func tokens(in limits: Range<Int>) -> UInt64 {
    let low = max(limits.lowerBound, range.lowerBound)
    let high = min(limits.upperBound, range.upperBound)
    return low < high ? tokens & (bit(high) &- bit(low)) : 0
  }

  func boundaries(_ edge: Op.Edge) -> UInt64 {
    switch edge {
    case .clauseStart: clauseStarts
    case .clauseEnd: clauseEnds
    case .sentenceStart: sentenceStarts
    case .sentenceEnd: sentenceEnds
    case .textStart: isFirst ? sentenceStarts : 0
    case .textEnd: isLast ? sentenceEnds : 0
    }
  }
}
