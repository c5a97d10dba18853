import DialogueCore

/// One axis of the scorecard.
public struct AxisScore: Equatable, Sendable {
  public let axis: Axis
  /// 0-100: 100 x earned / available, less penalties; nil where the flow gave no opportunity or too few turns.
  public let score: Int?
  /// The range that the score is in; nil without a score.
  public let band: Band?
  /// Utterances made where this axis could be shown.
  public let turns: Int
  public let evidence: [Evidence]
  /// Criteria that were open and not earned, the weightiest first.
  public let missed: [Criterion]

  public init(
    axis: Axis, score: Int?, band: Band?, turns: Int, evidence: [Evidence], missed: [Criterion]
  ) {
    self.axis = axis
    self.score = score
    self.band = band
    self.turns = turns
    self.evidence = evidence
    self.missed = missed
  }
}

extension Rehearsed {
  /// The axes that this flow declares, in the rubric's order.
  public var scorecard: [AxisScore] {
    library.rubric.axes.filter { machine.flow.axes.contains($0.id) }.map(score)
  }

  private func score(_ axis: Axis) -> AxisScore {
    var evidence: [Evidence] = []
    var missed: [Criterion] = []
    var available = 0
    var earned = 0
    let criteria = library.rubric.criteria.filter { $0.axis == axis.id }
    for criterion in criteria {
      let counted = plainest(of: criterion)
      guard isOpen(criterion) || !counted.isEmpty else { continue }
      available += criterion.points
      earned += criterion.points * counted.count / criterion.times
      evidence += counted.map { Evidence(of: $0.heard, in: $0.turn, meeting: criterion) }
      if counted.isEmpty { missed.append(criterion) }
    }
    let costs = penalties(on: axis)
    evidence += costs
    let asked = criteria.flatMap(\.moves)
    let turnsHere = turns.count { expects(asked, in: $0.before.state) }
    var score: Int?
    if available > 0, turnsHere >= library.rubric.fewTurns {
      score = max(0, 100 * earned / available + costs.reduce(0) { $0 + $1.points })
    }
    return AxisScore(
      axis: axis, score: score, band: score.flatMap(library.rubric.band), turns: turnsHere,
      evidence: evidence.sorted { ($0.turn, -$0.points) < ($1.turn, -$1.points) },
      missed: missed.sorted { $0.points > $1.points })
  }

  private func penalties(on axis: Axis) -> [Evidence] {
    let penalties = (library.rubric.penalties + machine.flow.penalties).filter { $0.axis == axis.id }
    return turns.flatMap { turn in
      penalties.compactMap { penalty in
        cause(penalty.cause, in: turn).map { words, title in
          Evidence(
            turn: turn.turn, words: words, rule: penalty.id, title: title, points: -penalty.points)
        }
      }
    }
  }

  /// The words in which a penalty's cause stands, and what people call it; nil where it is not in that turn.
  private func cause(_ cause: Penalty.Cause, in turn: TurnRecord) -> (words: String, title: String)? {
    switch cause {
    case .move(let move):
      return turn.utterance.quote(of: move).map { ($0, library.moves[move]?.title ?? move.text) }
    case .rule(let id):
      return turn.rules.first { $0.rule == id && $0.worth < 0 }.map { rule in
        (
          turn.utterance.quote(of: rule.move) ?? turn.utterance.quote(),
          library.rubric.rules.first { $0.id == id }?.why ?? id.text
        )
      }
    case .transition(let id):
      return turn.rules.contains { $0.place == id && $0.worth < 0 }
        ? (turn.utterance.quote(), machine.flow.transition(id)?.counsel?.advice ?? id) : nil
    case .flag(let flag):
      return turn.utterance.flags.contains(flag)
        ? (quote(of: flag, in: turn.utterance), library.title(of: flag)) : nil
    }
  }

  /// The words over which a flag was raised; where it names no move that was heard, all that was said.
  private func quote(of flag: FlagID, in utterance: Utterance) -> String {
    let raising = library.flags.first { $0.flag == flag }?.when.heard ?? []
    return raising.lazy.compactMap { utterance.quote(of: $0) }.first ?? utterance.quote()
  }
}
