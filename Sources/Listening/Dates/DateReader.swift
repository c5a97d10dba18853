import DialogueCore

/// A date as it was said.
struct SpokenDate {
  let words: String
  let due: Moment?
  let recurs: Bool
}

/// Resolves dates in a sentence against a clock: by Friday noon, tomorrow at nine, on the 4th, within 48 hours.
struct DateReader {
  let speech: Speech
  let automaton: Automaton
  let scalars: ScalarText

  func date(in sentence: Sentence, from clock: Moment?) -> SpokenDate? { nil }
}
