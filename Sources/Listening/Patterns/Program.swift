/// One step of a compiled pattern.
struct Op: Sendable {
  enum Kind: UInt8, Sendable {
    /// The word `a`.
    case word
    /// One of the `b` words from `a` on among those of small sets.
    case few
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
    case clauseStart, clauseEnd, sentenceStart, sentenceEnd, textStart, textEnd
  }

  var kind: Kind
  var a: Int32 = 0
  var b: Int32 = 0
  /// Of a group the number of its `Ends`.
  var ends: Int32 = -1
}

/// A pattern around its anchor, the rarest step that every match must take.
///
/// Matching starts only where the anchor is, goes back through `prefix` and on through `suffix`.
struct Program: Sendable {
  var prefix: Range<Int32>
  var anchor: Op
  var suffix: Range<Int32>
  /// The need that the anchor fills; -1 for an anchor that any word may be.
  var anchored: Int32
  /// Needs of other steps, -1 for none: a cheap test before any stepping.
  var needs: (Int32, Int32)
  /// A word or set that must stand `distance` tokens behind the anchor; 0 for none.
  var neighbour: Op
  var distance: Int32
  /// Of the anchor and the needs the one that is filled least often.
  var trigger: Int32
  /// The list, cue or guard that it belongs to.
  var owner: Int32
}
