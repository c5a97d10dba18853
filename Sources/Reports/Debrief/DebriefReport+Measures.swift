import Coaching
import DialogueCore

extension DebriefReport {
  var measures: Document.Section? {
    debrief.measures.turns == 0
      ? nil
      : Document.Section(
        "Counted", [.table(debrief.measures.table(metered: debrief.curve.contains { $0.with.isMetered }))])
  }
}

extension Measures {
  /// Facts, not grades.
  func table(metered: Bool) -> Table {
    var rows: [[Phrase]] = [
      [
        "you spoke",
        Phrase(
          "\(counted(turns, "turn")), \(words) words; the longest \(longest.words), in turn \(longest.turn)"),
      ]
    ]
    // To a coach one neither asks nor gives back.
    if metered || openQuestions + closedQuestions + reflections > 0 {
      rows.append(["questions", Phrase(questions)])
      rows.append([
        "gave back",
        Phrase(reflections == 0 ? "nothing yet of what you were told" : times(reflections)),
      ])
    }
    if layer > 0 { rows.append(["they told", Phrase("down to layer \(layer) of 4")]) }
    if commitments > 0 {
      rows.append(["promised", Phrase("\(commitments), \(datedCommitments) with a date")])
    }
    if badMoves > 0 { rows.append(["it hurt", Phrase(times(badMoves))]) }
    if metered {
      rows.append([
        "trust", Phrase("\(start.trust) at the start, \(worst.trust) at the lowest, \(end.trust) now"),
      ])
      rows.append([
        "heat", Phrase("\(start.heat) at the start, \(worst.heat) at the highest, \(end.heat) now"),
      ])
    }
    if let help { rows.append(["help", Phrase(help)]) }
    return Table(rows, flexible: 1, indent: 2)
  }

  /// "1 hint, 2 retries"; nil where none was wanted.
  var help: String? {
    hints + retries > 0 ? "\(counted(hints, "hint")), \(counted(retries, "retry", "retries"))" : nil
  }

  private var questions: String {
    guard let wordsBeforeQuestion else { return "none asked" }
    // Questions that check or press are neither.
    guard openQuestions + closedQuestions > 0 else { return "none that asks how it is for them" }
    return "\(openQuestions) open, \(closedQuestions) closed; "
      + (wordsBeforeQuestion == 0
        ? "you began with one" : "\(counted(wordsBeforeQuestion, "word")) before the first")
  }
}
