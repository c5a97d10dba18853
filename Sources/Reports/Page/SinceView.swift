import Coaching
import DialogueCore
import Transcripts

/// What has changed since the rep's last attempt at the same flow.
struct SinceView: View {
  let lastDate: PageText
  /// Where that attempt is on the page; nil where it is not.
  let lastPlace: String?
  let changes: [ChangeView]

  init(_ attempt: Attempt, last: Digest, places: PagePlaces) {
    lastDate = last.start.dayText.onPage
    lastPlace = places.attempt(last.session.text)
    changes = attempt.changes(since: last).map { ChangeView($0) }
  }
}

struct ChangeView: View {
  let name: PageText
  let before: Int
  let now: Int
  /// "+12", "−5", "0".
  let change: String
  /// "better", "worse", "as before"; nil where no direction is better.
  let judged: String?
  let tone: String

  init(_ difference: Difference) {
    name = difference.title.onPage
    before = difference.before
    now = difference.now
    change = difference.change.signed
    judged =
      difference.change == 0 ? "as before" : difference.isBetter.map { $0 ? "better" : "worse" }
    tone = difference.isBetter.map { $0 ? "better" : "worse" } ?? "same"
  }
}
