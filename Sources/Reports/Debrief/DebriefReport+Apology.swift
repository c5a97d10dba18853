import Coaching

extension DebriefReport {
  /// The parts of the apology, present and missing.
  var apology: Document.Section? {
    guard let apology = debrief.apology else { return nil }
    var elements = [apology.table(quotes: 2)]
    let remarks = apology.remarks.map { [Phrase($0, .faint)] }
    if !remarks.isEmpty { elements.append(.table(Table(remarks, flexible: 0, indent: 2))) }
    return Document.Section("The apology, in \(apology.parts.count) parts", elements)
  }
}
