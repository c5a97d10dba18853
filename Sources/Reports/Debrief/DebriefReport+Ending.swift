import Coaching
import DialogueCore

extension DebriefReport {
  /// What the ending means, and what stands in the way of a better verdict.
  var ending: Document.Section? {
    var elements: [Document.Element] = []
    if let remark = debrief.remark { elements.append(.paragraph(Phrase(remark))) }
    if debrief.verdict == .unfinished, debrief.remark == nil {
      elements.append(.paragraph("The conversation has not reached an end; this is where it stands."))
    }
    for blocker in debrief.blockers {
      elements.append(
        .paragraph(Phrase("Not yet: ", .bad) + Phrase("\(blocker.title). That outweighs all the rest.")))
    }
    return elements.isEmpty ? nil : Document.Section("", elements)
  }
}
