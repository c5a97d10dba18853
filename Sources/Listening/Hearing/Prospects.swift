/// What moves can come to in one sentence at most, so that nothing is judged there that cannot be heard.
final class Prospects {
  private let terms: View<CueTerms>
  /// What the cues of each move come to that fire by a form alone, less what it takes for the move to be heard.
  private let byForm: Cells<Int>
  /// By how much each move may exceed its threshold; below 0 for one that will not be heard.
  private let margins: Cells<Int>

  /// The listener outlives it.
  init(_ listener: Listener) {
    terms = listener.terms.view
    byForm = Cells(repeating: 0, count: listener.moves.count)
    margins = Cells(repeating: 0, count: listener.moves.count)
    for move in listener.moves.indices { byForm[move] = -listener.moves[move].threshold }
    for cue in listener.formCues { add(cue, to: byForm) }
  }

  /// Begins anew: nothing has matched.
  func begin() {
    margins.copy(byForm)
  }

  /// A cue matches, of which its words were looked for; each is to be added once.
  func add(_ cue: Int32) { add(cue, to: margins) }

  private func add(_ cue: Int32, to sums: Cells<Int>) {
    sums[terms[Int(cue)].move] += max(0, terms[Int(cue)].strength)
  }

  /// Whether the move of a cue may be heard.
  func holdOut(for cue: Int32) -> Bool { margins[terms[Int(cue)].move] >= 0 }
}
