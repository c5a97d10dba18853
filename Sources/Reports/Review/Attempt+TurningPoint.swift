import Coaching
import DialogueCore

extension Attempt {
  /// A turn that mattered.
  public struct TurningPoint: Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
      /// Trust fell or heat rose, more than elsewhere.
      case fall
      /// The other way round.
      case rise
      /// Something was open there and never came.
      case missed
    }

    public let kind: Kind
    /// 1-based.
    public let turn: Int
    public let change: Meters.Change
    /// What the rep said that did it; empty where it was left out.
    public let words: String
    /// Why it did that, or what to say there.
    public let why: String
  }

  /// How many of each kind are shown.
  private static let most = 3

  /// The largest falls and rises, and the weightiest openings that were never taken, in the order of the turns.
  static func turningPoints(of turns: [Turn], openings: [TurningPoint]) -> [TurningPoint] {
    let counted = turns.filter { $0.said != nil && !$0.isTakenBack && $0.isMetered }
    let falls = counted.filter { $0.worth < 0 }.sorted { ($0.worth, $0.number) < ($1.worth, $1.number) }
    let rises = counted.filter { $0.worth > 0 }.sorted { ($1.worth, $0.number) < ($0.worth, $1.number) }
    let points =
      falls.prefix(most).map { TurningPoint($0, .fall) } + rises.prefix(most).map { TurningPoint($0, .rise) }
      + openings.prefix(most)
    return points.enumerated()
      .sorted { ($0.element.turn, $0.offset) < ($1.element.turn, $1.offset) }.map(\.element)
  }
}

extension Attempt.TurningPoint {
  /// The move that weighed most on the turn's side of the scales, or what the flow itself charged for.
  fileprivate init(_ turn: Attempt.Turn, _ kind: Kind) {
    let sign = kind == .fall ? -1 : 1
    func weight(_ change: Meters.Change) -> Int { sign * change.worth }
    let heaviest = turn.moves.filter { $0.gate == nil }.max { weight($0.change) < weight($1.change) }
    let said = turn.said
    let whole = said?.quote() ?? ""
    if let advice = turn.advice, weight(turn.adjustment) > (heaviest.map { weight($0.change) } ?? 0) {
      self.init(kind: kind, turn: turn.number, change: turn.change, words: whole, why: advice)
      return
    }
    self.init(
      kind: kind, turn: turn.number, change: turn.change,
      words: heaviest.flatMap { said?.quote(of: $0.id) } ?? whole, why: heaviest?.why ?? "")
  }
}

extension Rehearsed {
  /// For each criterion that was open and never met, the weightiest first, the turn at which it was open.
  func openings(in axes: [AxisScore]) -> [Attempt.TurningPoint] {
    var seen: Set<RuleID> = []
    let missed = axes.flatMap(\.missed).sorted { $0.points > $1.points }
    return missed.compactMap { criterion in
      guard seen.insert(criterion.id).inserted, let turn = opening(for: criterion) else { return nil }
      return Attempt.TurningPoint(
        kind: .missed, turn: turn.turn, change: .none, words: "", why: criterion.advice)
    }
  }
}

extension Attempt.TurningPoint {
  /// "trust -6, heat +8", or "open".
  var label: Phrase {
    switch kind {
    case .missed: Phrase("open", .faint)
    case .fall: Phrase(change.signed, .bad)
    case .rise: Phrase(change.signed, .good)
    }
  }
}
