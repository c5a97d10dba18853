import DialogueCore

/// The meters as they stand, with what the last utterance did to them.
///
///     trust 33 ▲ · heat 62 ▼
struct MeterReading {
  let meters: Meters
  let change: Meters.Change

  /// - Parameter accessible: in words, "trust 33, up 8": for a screen reader.
  func text(accessible: Bool) -> StyledText {
    if accessible { return StyledText(meters.spoken(after: change)) }
    return reading("trust", meters.trust, change.trust, better: change.trust > 0)
      + StyledText(" · ", .faint) + reading("heat", meters.heat, change.heat, better: change.heat < 0)
  }

  private func reading(_ name: String, _ value: Int, _ change: Int, better: Bool) -> StyledText {
    let text = StyledText("\(name) \(value)", .faint)
    if change == 0 { return text }
    return text + " " + StyledText(change > 0 ? "▲" : "▼", better ? .green : .red)
  }
}
