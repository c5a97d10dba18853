import DialogueCore

/// The conditions of all cues, each decided when it is first asked for; of one utterance.
final class DecidedConditions {
  private let conditions: [Condition]
  private let judge: ConditionJudge
  private var decided: [Bool?]

  init(_ conditions: [Condition], _ judge: ConditionJudge) {
    self.conditions = conditions
    self.judge = judge
    decided = Array(repeating: nil, count: conditions.count)
  }

  func holds(_ number: Int32) -> Bool {
    if let known = decided[Int(number)] { return known }
    let holds = judge.holds(conditions[Int(number)])
    decided[Int(number)] = holds
    return holds
  }
}
