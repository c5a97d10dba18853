import Coaching

extension DebriefReport {
  /// One thing to keep and one to change, each as a rule, with a poor and a better line side by side.
  var advice: Document.Section? {
    var rows: [[Phrase]] = []
    if let keep = debrief.keep { rows += Attempt.Advice(keep).rows("Keep", quoting: "you said") }
    if let change = debrief.change { rows += Attempt.Advice(change).rows("Change", quoting: "you said") }
    guard !rows.isEmpty else { return nil }
    return Document.Section("", [.table(Table(rows, flexible: 1))])
  }
}
