import Coaching
import DialogueCore

extension DebriefReport {
  /// What to rehearse next, and when.
  var next: Document.Section? {
    guard let next = debrief.next else { return nil }
    let title = titles[next.flow] ?? next.flow.text
    let when = next.days == 1 ? "tomorrow" : "in \(next.days) days"
    let date = debrief.due.map { ", \($0.dayText)" } ?? ""
    return Document.Section(
      "",
      [
        .table(
          Table(
            [
              [
                Phrase("Next", .strong),
                Phrase("\(title), \(when)\(date)") + Phrase("  amends rehearse \(next.flow)", .faint),
              ]
            ],
            flexible: 1))
      ])
  }
}
