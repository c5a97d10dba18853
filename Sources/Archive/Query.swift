import DialogueCore
import Transcripts

/// What is looked for. Conditions left open hold; all others must hold together.
public struct Query: Sendable {
  // About the session.
  /// In any case.
  public var rep: String?
  public var flow: FlowID?
  public var scenario: ScenarioID?
  public var persona: PersonaID?
  /// By the rep's civil time at the beginning.
  public var dates: Range<Moment>?
  public var ending: EndingWish?
  public var finalTrust: ClosedRange<Int>?
  public var finalHeat: ClosedRange<Int>?
  /// Whether someone wrote a note, or the rep contested a remark.
  public var isAnnotated = false
  public var isDisputed = false

  // About one and the same turn.
  public var words: [WordPattern] = []
  public var saidBy: Speaker = .anyone
  public var moves: [MoveID] = []
  /// After the turn.
  public var trust: ClosedRange<Int>?
  public var heat: ClosedRange<Int>?

  public init() {}

  public enum Speaker: String, CaseIterable, Sendable {
    case anyone, rep, counterpart
    /// Who wrote a note.
    case trainer
  }

  public enum EndingWish: Hashable, Sendable {
    case kind(Ending.Kind)
    case id(EndingID)
    /// Not ended.
    case none

    /// A kind, `none`, or else an ending's id.
    public init(_ text: String) {
      self = text == "none" ? .none : Ending.Kind(rawValue: text).map { .kind($0) } ?? .id(EndingID(text))
    }
  }

  /// Whether it asks for certain turns, and not only for sessions.
  public var isAboutTurns: Bool { !words.isEmpty || !moves.isEmpty || trust != nil || heat != nil }
}

extension Query {
  /// What must be read to answer it.
  var parts: Excerpt.Parts {
    var parts: Excerpt.Parts = moves.isEmpty ? [] : .moves
    if !words.isEmpty, saidBy == .anyone || saidBy == .counterpart { parts.insert(.replies) }
    return parts
  }

  func fits(_ header: TranscriptHeader) -> Bool {
    if let rep, header.rep.lowercased() != rep.lowercased() { return false }
    if let flow, header.flow != flow { return false }
    if let scenario, header.scenario != scenario { return false }
    if let persona, header.persona != persona { return false }
    if let dates, !dates.contains(header.start) { return false }
    return true
  }

  func fits(_ excerpt: Excerpt) -> Bool {
    switch ending {
    case nil: break
    case .some(.none): if excerpt.ending != nil { return false }
    case .kind(let kind): if excerpt.ending?.kind != kind { return false }
    case .id(let id): if excerpt.ending?.ending != id { return false }
    }
    if isAnnotated, excerpt.notes.isEmpty { return false }
    if isDisputed, excerpt.disputes.isEmpty { return false }
    return Self.fits(excerpt.finalMeters?.trust, finalTrust)
      && Self.fits(excerpt.finalMeters?.heat, finalHeat)
  }

  /// The words of a turn, and of the notes about it, that answer the query; nil when the turn does not.
  func passages(of turn: Excerpt.Turn, notes: [Excerpt.Note], rep: String) -> [Hit.Passage]? {
    guard Self.fits(turn.meters?.trust, trust), Self.fits(turn.meters?.heat, heat) else { return nil }
    var passages: [Hit.Passage] = []
    for move in moves {
      guard let made = turn.moves.first(where: { $0.move == move }) else { return nil }
      let text = turn.text ?? ""
      let range = text.range(ofWords: made.words) ?? text.startIndex..<text.endIndex
      passages.append(Hit.Passage(by: rep, move: move, Quote(text, at: range)))
    }
    for pattern in words {
      guard let passage = passage(of: turn, notes, rep: rep, holding: pattern) else { return nil }
      passages.append(passage)
    }
    if passages.isEmpty, let text = turn.text {
      passages.append(Hit.Passage(by: rep, move: nil, Quote(text, at: text.startIndex..<text.endIndex)))
    }
    return passages
  }

  private func passage(
    of turn: Excerpt.Turn, _ notes: [Excerpt.Note], rep: String, holding pattern: WordPattern
  ) -> Hit.Passage? {
    var texts: [(by: String, text: String)] = []
    if saidBy == .rep || saidBy == .anyone, let text = turn.text { texts.append((rep, text)) }
    for reply in turn.replies where saidBy == .anyone || (saidBy == .counterpart && reply.by != .coach) {
      texts.append((reply.by.rawValue, reply.text))
    }
    if saidBy == .trainer || saidBy == .anyone { texts += notes.map { ("note by \($0.by)", $0.text) } }
    for (by, text) in texts {
      if let range = pattern.firstRange(in: text) {
        return Hit.Passage(by: by, move: nil, Quote(text, at: range))
      }
    }
    return nil
  }

  private static func fits(_ value: Int?, _ range: ClosedRange<Int>?) -> Bool {
    guard let range else { return true }
    return value.map(range.contains) ?? false
  }
}

extension String {
  /// Where the words stand, spelt exactly so.
  fileprivate func range(ofWords words: String) -> Range<Index>? {
    words.isEmpty ? nil : firstRange(of: words)
  }
}
