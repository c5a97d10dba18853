import Coaching
import DialogueCore

extension DebriefReport {
  /// What to rehearse next, and when.
  var next: Document.Section? {
    guard let next = debrief.next else { return nil }
    let part = debrief.part.map { "\($0.title): " } ?? ""
    let title = part + (titles[next.flow] ?? next.flow.text)
    let name = debrief.part?.course.id.text ?? next.flow.text + (debrief.nextTakesOver ? " --after last" : "")
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
                Phrase("\(title), \(when)\(date)")
                  + Phrase("  \(nextCommand ?? "amends rehearse \(name)")", .faint),
              ]
            ],
            flexible: 1))
      ])
  }
}
