/// One step of a compiled pattern.
struct Op: Sendable {
  enum Kind: UInt8, Sendable {
    /// The word `a`.
    case word
    /// A word of the set `a`.
    case set
    /// A word of the set `a`, or a phrase found for it.
    case list
    case anyWord
    /// A content word of the counterpart.
    case said
    /// Up to `a` words.
    case gap
    /// One of the `b` op ranges from `a` on.
    case group
    /// The op range `a`, or nothing.
    case optional
    /// Not the op range `a`.
    case unless
    /// The edge `a`, see `Edge`.
    case edge
  }
  enum Edge: Int32 {
    case clauseStart, clauseEnd, sentenceStart, sentenceEnd
  }

  var kind: Kind
  var a: Int32 = 0
  var b: Int32 = 0
}

/// A pattern around its anchor, the rarest step that every match must take.
///
/// Matching starts only where the anchor is, goes back through `prefix` and on through `suffix`.
struct Program: Sendable {
  var prefix: Range<Int32>
  var anchor: Op
  var suffix: Range<Int32>
  /// Further steps without which there is no match, as `Need`s; a cheap test before any stepping.
  var needs: (Need, Need)
  /// The list, cue or guard that it belongs to.
  var owner: Int32
}

/// A set that must be in the sentence, or nothing.
typealias Need = Int32
