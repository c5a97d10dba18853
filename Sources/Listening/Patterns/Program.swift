/// One step of a compiled pattern.
struct Op: Sendable {
  enum Kind: UInt8, Sendable {
    /// The word `a`.
    case word
    /// One of the `b` words from `a` on among those of small sets.
    case few
    /// A word of the set `a`.
    case set
    case anyWord
    /// A content word of the counterpart.
    case said
    /// A word of the set `a`, or a phrase found for it.
    case list
    /// Up to `a` words.
    case gap
    /// The same, but none of them denies.
    case gapBeforeDenial
    /// One of the `b` choices from `a` on.
    case group
    /// The choice `a`, or nothing.
    case optional
    /// Not the choice `a`.
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

  /// Takes no word.
  static let nothing = Op(kind: .gap)
}

extension Op.Kind {
  /// Whether it takes one token, whatever it is.
  @inline(__always) var takesToken: Bool { rawValue <= Op.Kind.said.rawValue }
}

/// A pattern around its anchor, the rarest step that every match must take.
///
/// Matching starts only where the anchor is, goes back through `prefix` and on through `suffix`.
struct Program: Sendable {
  var prefix: Range<Int32>
  var suffix: Range<Int32>
  var anchor: Op
  /// A word or set that must stand `distance` tokens behind the anchor; 0 for none.
  var neighbour: Op
  var distance: Int32
  /// The list, cue or topic that it belongs to; below 0 for a guard.
  var owner: Int32
}
