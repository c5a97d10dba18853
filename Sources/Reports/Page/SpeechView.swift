import DialogueCore

/// Somebody's words.
struct SpeechView: View {
  /// `rep`, `customer`, `manager` or `coach`.
  let kind: String
  let name: PageText
  let text: PageText
  let isAside: Bool

  init(kind: String, name: String, text: String, isAside: Bool) {
    self.kind = kind
    self.name = name.onPage
    self.text = text.onPage
    self.isAside = isAside
  }

  init(_ speech: Speech) {
    let kind =
      switch speech.role {
      case .rep: "rep"
      case .customer: "customer"
      case .manager: "manager"
      case .coach, .`self`: "coach"
      }
    self.init(kind: kind, name: speech.name, text: speech.text, isAside: speech.isAside)
  }
}
