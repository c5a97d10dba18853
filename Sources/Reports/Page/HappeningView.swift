import DialogueCore

/// A hint, a breath or a dispute.
struct HappeningView: View {
  /// "A hint", "Took a breath", "Sam contests it".
  let label: PageText
  let text: PageText?
  let speeches: [SpeechView]

  init(_ happening: Attempt.Happening, rep: String) {
    switch happening {
    case .hint(let level, let text):
      label = (level == 1 ? "\(rep) asked for a hint" : "\(rep) asked again, and got example words").onPage
      self.text = text.onPage
      speeches = []
    case .pause(let said):
      label = "\(rep) took a breath".onPage
      text = nil
      speeches = said.map { SpeechView($0) }
    case .dispute(let reason, let move):
      label = (move.map { "\(rep) contests “\($0)”" } ?? "\(rep) contests the coach’s remark").onPage
      text = reason.isEmpty ? nil : reason.onPage
      speeches = []
    }
  }
}
