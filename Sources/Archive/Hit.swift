import DialogueCore
import Transcripts

/// A session that answers a query, and the turns that do.
public struct Hit: Sendable {
  public let excerpt: Excerpt
  /// Empty where the query was about sessions only.
  public let turns: [Turn]

  public struct Turn: Sendable {
    /// 0 is the opening.
    public let number: Int
    public let isTakenBack: Bool
    public let meters: Meters?
    public let passages: [Passage]
  }

  /// Words that answer the query.
  public struct Passage: Sendable {
    /// The rep's name, the role: "customer", or whose note it is: "note by Lee".
    public let by: String
    /// The move that was looked for and heard there.
    public let move: MoveID?
    public let quote: Quote

    init(by: String, move: MoveID?, _ quote: Quote) {
      self.by = by
      self.move = move
      self.quote = quote
    }
  }

  init?(_ excerpt: Excerpt, query: Query) {
    guard query.fits(excerpt) else { return nil }
    self.excerpt = excerpt
    guard query.isAboutTurns else {
      turns = []
      return
    }
    let last = excerpt.turns.indices.last
    turns = excerpt.turns.enumerated().compactMap { index, turn in
      // Those about the whole rehearsal stand at its end.
      let notes = excerpt.notes.filter { $0.turn.map { $0 == turn.number } ?? (index == last) }
      return query.passages(of: turn, notes: notes, rep: excerpt.header.rep).map {
        Turn(number: turn.number, isTakenBack: turn.isTakenBack, meters: turn.meters, passages: $0)
      }
    }
    if turns.isEmpty { return nil }
  }
}

/// Words with what stands around them, to be read on one line.
public struct Quote: Hashable, Sendable {
  public let before: String
  public let words: String
  public let after: String

  /// Letters kept on either side at most.
  private static let margin = 48

  init(_ text: String, at range: Range<String.Index>) {
    let before = text[..<range.lowerBound]
    let after = text[range.upperBound...]
    self.before =
      before.count > Self.margin
      ? "… " + before.suffix(Self.margin).drop { $0 != " " }.dropFirst() : String(before)
    words = String(text[range])
    let kept = after.prefix(Self.margin)
    self.after =
      kept.endIndex < text.endIndex
      ? kept[..<(kept.lastIndex(of: " ") ?? kept.endIndex)] + " …" : String(after)
  }

  public var text: String { before + words + after }
}
