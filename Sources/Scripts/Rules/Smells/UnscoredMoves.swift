import DialogueCore

/// A bad move that the rubric has no number for costs nothing, and so neither the debrief nor `/why` can tell of it.
///
/// Good ones are passed over: what is weighed with the coach moves nobody's meters.
struct UnscoredMoves: Rule {
  func check(_ draft: Draft, _ names: NameTable) {
    guard let rubric = draft.rubric?.rubric else { return }
    let scored = Set(rubric.rules.map(\.move))
    for (move, report) in draft.moves where move.polarity == .bad && !scored.contains(move.id) {
      let rule = "\(move.id): [{id: \(move.id), heat: 6, why: what it does to them}]"
      report.add(
        .unscoredMove, at: report.place(of: .move),
        "nothing is lost by '\(move.id)': rubric.yaml has no number for it",
        help: "give it a rule under 'meters:', such as \(rule)")
    }
  }
}
