/// One thing that a checkup looked at.
struct Finding: Equatable {
  enum Verdict: String {
    /// As it should be.
    case fine
    /// It works, but somebody may want to know.
    case note
    /// Something will fail.
    case wrong
  }

  /// What was looked at, in a word.
  let topic: String
  let verdict: Verdict
  /// What was found.
  let text: String
  /// What to do about it; empty where there is nothing to do.
  let advice: String

  init(_ topic: String, _ verdict: Verdict, _ text: String, advice: String = "") {
    self.topic = topic
    self.verdict = verdict
    self.text = text
    self.advice = advice
  }
}
