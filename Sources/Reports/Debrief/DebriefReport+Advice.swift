import Coaching

extension DebriefReport {
  var advice: Document.Section? {
    Debrief.Advice.section(keep: debrief.keep, change: debrief.change, quoting: "you said")
  }
}
