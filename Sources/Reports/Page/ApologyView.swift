import Coaching
import DialogueCore
import Transcripts

/// The parts of the apology, present and missing.
struct ApologyView: View {
  let total: Int?
  let parts: [PartView]
  let reasons: [PageText]

  init(_ apology: ApologyReport, points: Int?, prefix: String) {
    total = points
    parts = apology.parts.map { PartView($0, prefix: prefix) }
    reasons = apology.remarks.map(\.onPage)
  }
}

struct PartView: View {
  let part: PageText
  let weight: Int
  let isThere: Bool
  let said: [EvidenceView]
  let absence: PageText

  init(_ part: ApologyReport.Part, prefix: String) {
    self.part = part.part.title.onPage
    weight = part.part.weight
    isThere = !part.said.isEmpty
    said = part.said.prefix(2).map { EvidenceView($0, prefix: prefix) }
    absence = part.part.missing.onPage
  }
}
