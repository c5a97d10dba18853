import DialogueCore

/// Something said that cost trust or raised heat, and what can be learned from it.
struct Hurt {
  /// What the debrief says of it.
  struct Lesson {
    /// Hurts with one name teach the same, and are added up.
    let name: String
    var isOfBadMove = false
    let title: String
    let advice: String
    let why: String
    let better: String?
  }

  let lesson: Lesson
  let said: Evidence
}

extension Rehearsed {
  /// What hurt in a turn: bad moves, good ones at the wrong time, and what the flow itself charges for.
  func hurts(in turn: TurnRecord) -> [Hurt] {
    let costs = turn.rules.filter { $0.worth < 0 }.compactMap { rule -> Hurt? in
      lesson(of: rule, in: turn).map {
        hurt(by: rule.move, rule.rule, points: rule.worth, in: turn, teaching: $0)
      }
    }
    // Nobody has meters where the coach is spoken to.
    let unmetered = turn.utterance.moves.filter { heard in !turn.rules.contains { $0.move == heard.move } }
    return costs
      + unmetered.compactMap { heard in
        lesson(ofBad: heard.move, in: turn).map {
          hurt(
            by: heard.move, RuleID(heard.move.text), points: -weight(of: heard.move), in: turn, teaching: $0)
        }
      }
  }

  /// What a bad move takes off an axis of this flow, at least 1.
  private func weight(of move: MoveID) -> Int {
    library.rubric.penalties.filter { $0.cause == .move(move) && machine.flow.axes.contains($0.axis) }
      .map(\.points).max() ?? 1
  }

  private func hurt(
    by move: MoveID, _ rule: RuleID, points: Int, in turn: TurnRecord, teaching lesson: Hurt.Lesson
  ) -> Hurt {
    let said = turn.utterance
    let words = said.quote(of: move) ?? said.quote(of: MoveID(lesson.name)) ?? said.quote()
    return Hurt(
      lesson: lesson,
      said: Evidence(turn: turn.turn, words: words, rule: rule, title: lesson.title, points: points))
  }

  private func lesson(of cost: AppliedRule, in turn: TurnRecord) -> Hurt.Lesson? {
    if let place = cost.place {
      if let move = LineSet.move(answeredAt: place) { return lesson(ofBad: move, in: turn) }
      return machine.flow.transition(place)?.counsel.map { lesson(from: $0, name: place, why: nil) }
    }
    if let bad = lesson(ofBad: cost.move, in: turn) { return bad }
    guard let rule = library.rubric.rules.first(where: { $0.id == cost.rule }) else { return nil }
    return rule.counsel.map { lesson(from: $0, name: rule.id.text, why: rule.why) }
  }

  /// What a bad move teaches; where the flow answers it with advice of its own, that.
  private func lesson(ofBad id: MoveID, in turn: TurnRecord) -> Hurt.Lesson? {
    guard let move = library.moves[id], move.polarity == .bad else { return nil }
    let counsel = machine.reaction(to: id, for: turn.utterance, from: turn.before)?.counsel
    let instead = counsel?.instead.flatMap { library.moves[$0] }
    return Hurt.Lesson(
      name: id.text, isOfBadMove: true, title: move.title, advice: counsel?.advice ?? move.rule,
      why: move.why,
      better: model(of: instead ?? move))
  }

  /// - Parameter why: In half a sentence; without one the move that belongs there says why.
  func lesson(from counsel: Counsel, name: String, why: String?) -> Hurt.Lesson {
    let instead = counsel.instead.flatMap { library.moves[$0] }
    return Hurt.Lesson(
      name: name, title: why ?? counsel.advice, advice: counsel.advice,
      why: why?.asSentence ?? instead?.why ?? "", better: instead.map(model))
  }
}

extension AppliedRule {
  /// What it did for the conversation: trust gained plus heat taken away.
  var worth: Int { change.worth }
}
