import DialogueCore

extension Template {
  /// The text as it is written: `Where's my {thing}?`
  var plainText: String {
    parts.map {
      switch $0 {
      case .text(let text): text
      case .slot(let slot): "{\(slot)}"
      }
    }.joined()
  }
}
