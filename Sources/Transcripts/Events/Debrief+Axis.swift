import DialogueCore
import JSON

extension TranscriptEvent.Debrief {
  /// One axis of the scorecard.
  public struct Axis: Equatable, Sendable {
    public let axis: AxisID
    /// 0-100; nil where the flow gave too little opportunity.
    public let score: Int?
    /// The named range of the score.
    public let band: String?
    /// Utterances made where this axis could be shown.
    public let turns: Int
    /// What earned or cost points, in order of the turns.
    public let evidence: [Evidence]
    /// Criteria that were open and not earned.
    public let missed: [RuleID]

    public init(
      axis: AxisID, score: Int?, band: String?, turns: Int, evidence: [Evidence] = [], missed: [RuleID] = []
    ) {
      self.axis = axis
      self.score = score
      self.band = band
      self.turns = turns
      self.evidence = evidence
      self.missed = missed
    }
  }

  /// Points, with the words and the rule that gave them.
  public struct Evidence: Equatable, Sendable {
    public let turn: Int
    public let words: String
    public let rule: RuleID
    /// Negative when it cost.
    public let points: Int

    public init(turn: Int, words: String, rule: RuleID, points: Int) {
      self.turn = turn
      self.words = words
      self.rule = rule
      self.points = points
    }
  }
}

extension TranscriptEvent.Debrief.Axis {
  init(_ fields: Fields) throws(FieldError) {
    self.init(
      axis: try fields.id("axis"), score: try fields.optionalInt("score"),
      band: try fields.optionalString("band"), turns: try fields.int("turns"),
      evidence: try fields.list("evidence") { value, path throws(FieldError) in
        try TranscriptEvent.Debrief.Evidence(Fields(value, at: path))
      },
      missed: try fields.ids("missed"))
  }

  func write(to line: inout JSONWriter) {
    line.member("axis", axis)
    line.member("score", ifAny: score)
    line.member("band", ifAny: band)
    line.member("turns", turns)
    line.list("evidence", evidence) { line, evidence in line.object { evidence.write(to: &$0) } }
    line.member("missed", missed)
  }
}

extension TranscriptEvent.Debrief.Evidence {
  init(_ fields: Fields) throws(FieldError) {
    self.init(
      turn: try fields.int("turn"), words: try fields.string("words"), rule: try fields.id("rule"),
      points: try fields.int("points"))
  }

  func write(to line: inout JSONWriter) {
    line.member("turn", turn)
    line.member("words", words)
    line.member("rule", rule)
    line.member("points", points)
  }
}
