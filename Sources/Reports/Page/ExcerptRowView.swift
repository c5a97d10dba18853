import Coaching
import DialogueCore
import Transcripts

/// What was said at one turn in several attempts.
struct ExcerptRowView: View {
  let turn: Int
  let cells: [ExcerptView]
}

struct ExcerptView: View {
  let words: PageText?
  let weight: String?
  let tone: String
  let place: String?

  init(_ turn: Attempt.Turn?, of attempt: Attempt, places: PagePlaces) {
    words = turn?.said.map { $0.text.shortened(to: 160).onPage }
    weight = turn.flatMap { $0.isMetered && $0.change != .none ? $0.change.signed : nil }
    tone = turn.map { $0.worth == 0 ? "same" : $0.worth > 0 ? "better" : "worse" } ?? "same"
    place = turn.flatMap { places.turn($0.number, of: attempt.header.session.text) }
  }
}
