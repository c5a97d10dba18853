/// The words of a speech that carry content, by their stems.
struct ContentStems {
  private var stems: [UInt32] = []
  /// A bit for some stems each, so that most others are ruled out at once.
  private var signature: UInt64 = 0

  init(of speech: Speech) {
    for place in speech.tokens.indices where !speech.tokens[place].roles.has(.stop) {
      let stem = speech.tokens[place].stem
      guard !contains(stem) else { continue }
      stems.append(stem)
      signature |= Self.bit(stem)
    }
  }

  func contains(_ stem: UInt32) -> Bool { signature & Self.bit(stem) != 0 && stems.contains(stem) }

  private static func bit(_ stem: UInt32) -> UInt64 { 1 << UInt64(stem >> 1 & 63) }
}
