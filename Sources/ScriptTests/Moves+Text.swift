import DialogueCore

extension [MoveID] {
  /// "heard: own, repair", or "heard: nothing".
  var asHeard: String { "heard: \(isEmpty ? "nothing" : map(\.text).joined(separator: ", "))" }
}
