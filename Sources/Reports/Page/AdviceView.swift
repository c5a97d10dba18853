import Coaching
import DialogueCore
import Transcripts

/// What to keep, and what to change and how.
struct AdviceView: View {
  let keep: CardView?
  let stop: CardView?
  let start: CardView?

  /// Nil where there is nothing to say.
  init?(_ attempt: Attempt, prefix: String) {
    keep = attempt.score.keep.map { CardView($0, label: "Keep", words: $0.said?.words, prefix: prefix) }
    let change = attempt.score.change
    // What was said is to stop; what was left out is to start.
    let isHabit = change?.said.map { !$0.words.isEmpty } ?? false
    stop = isHabit ? change.map { CardView($0, label: "Change", words: $0.said?.words, prefix: prefix) } : nil
    start =
      isHabit
      ? change?.better.map {
        CardView(label: "Instead", rule: nil, why: nil, words: $0.onPage, turn: nil, place: nil)
      }
      : change.map { CardView($0, label: "Start", words: $0.better, prefix: prefix) }
    if keep == nil, stop == nil, start == nil { return nil }
  }
}

struct CardView: View {
  let label: String
  let rule: PageText?
  let why: PageText?
  let words: PageText?
  let turn: Int?
  let place: String?
}

extension CardView {
  init(_ advice: Debrief.Advice, label: String, words: String?, prefix: String) {
    self.init(
      label: label, rule: advice.rule.onPage, why: advice.why.isEmpty ? nil : advice.why.onPage,
      words: words?.onPage,
      turn: advice.said?.turn, place: advice.said.map { "\(prefix)t\($0.turn)" })
  }
}

extension Phrase.Tone {
  /// Its class in the style sheet.
  var onPage: String { "\(self)" }
}
