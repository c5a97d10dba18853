import DialogueCore

/// A date as it was said.
struct SpokenDate: Equatable {
  let words: String
  /// When it falls due; nil when it recurs, or without a clock.
  let due: Moment?
  let recurs: Bool
  /// Whether it is counted from when it is said: "within 48 hours".
  var isCounted = false
}
