import DialogueCore

/// Something heard, with its words, its weight, its rule and why.
struct HeardView: View {
  /// `good`, `bad` or `plain`.
  let tone: String
  /// "helped", "hurt" or "heard".
  let label: String
  let title: PageText
  let words: PageText
  let weight: String?
  let rule: PageText?
  let why: PageText
  let gate: PageText?

  init(_ move: Attempt.HeardMove) {
    (tone, label) =
      switch move.polarity {
      case .good: ("good", "helped")
      case .bad: ("bad", "hurt")
      case nil: ("plain", "heard")
      }
    title = move.title.onPage
    words = move.words.onPage
    weight = move.change == .none ? nil : move.change.signed
    rule = move.rule?.text.onPage
    why = move.why.onPage
    gate = move.gate?.onPage
  }
}
