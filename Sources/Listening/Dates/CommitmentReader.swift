import DialogueCore

/// Reads a promising sentence as a commitment: what, by whom, until when.
struct CommitmentReader {
  let speech: Speech
  let automaton: Automaton
  let scalars: ScalarText
  let dates: DateWords
  let clock: Moment?
  /// Spoken to is no customer, but one of us.
  let isOfOurSide: Bool
  let view: GrammarView
  let reader: DateReader

  /// Good until the speech gets more tokens; the listener outlives it.
  init(_ speech: Speech, _ scalars: ScalarText, _ listener: Listener, _ conditions: ConditionJudge) {
    self.speech = speech
    self.scalars = scalars
    clock = conditions.clock
    isOfOurSide = conditions.with != .customer
    automaton = listener.automaton
    dates = listener.dates
    view = GrammarView(listener.grammar, speech)
    reader = DateReader(speech: speech, automaton: automaton, scalars: scalars, words: dates)
  }

  /// A promise in a sentence: its words, and the tokens among which its date is told.
  struct Promise {
    var sentence: Sentence
    var dated: Range<Int>

    /// All of a sentence.
    init(_ sentence: Sentence) {
      self.sentence = sentence
      dated = sentence.places
    }
  }

  /// - Parameter whole: The sentence that the promise stands in.
  func commitment(in promise: Promise, of whole: Sentence, from clock: Moment?) -> Commitment {
    let sentence = promise.sentence
    let start = start(of: sentence)
    let first = speech.tokens[start]
    let last = speech.tokens[end(of: sentence) - 1]
    let date = reader.date(in: promise.dated, from: clock)
    let waits = date?.isCounted == true && waits(promise, in: whole)
    return Commitment(
      text: Self.closed(scalars[Int(first.start)..<Int(last.end)]), owner: owner(at: start, in: sentence),
      when: date?.words,
      due: waits ? nil : date?.due,
      recurs: date?.recurs ?? false)
  }

  /// The promises of a sentence. One with an hour and no day follows the one before it: "I'm there tomorrow at eight, and by
  /// noon you'll know" is noon of tomorrow.
  ///
  /// - Parameter earlier: What was promised before it in the same breath.
  func commitments(in sentence: Sentence, from place: Int32, after earlier: Commitment?) -> [Commitment] {
    var commitments: [Commitment] = []
    for promise in promises(of: sentence, from: place) {
      var start = clock
      let earlier = commitments.last ?? earlier
      if let clock, let due = commitments.last?.due, due > clock {
        let told = reader.told(in: promise.dated, from: clock)
        if !told.day, told.part || reader.namesHour(in: promise.dated, from: clock) { start = due }
      }
      let commitment = commitment(in: promise, of: sentence, from: start)
      commitments.append(before(earlier, commitment, promise))
    }
    return commitments
  }

  /// A promise for "the day before" is due on the day before the one that was promised first.
  private func before(_ earlier: Commitment?, _ commitment: Commitment, _ promise: Promise) -> Commitment {
    guard let clock, commitment.due == nil, !commitment.recurs, let due = earlier?.due,
      let before = reader.dayBefore(due, in: promise.dated), before >= clock
    else { return commitment }
    return Commitment(text: commitment.text, owner: commitment.owner, when: commitment.when, due: before)
  }

  /// With the quotation mark behind its last word: "I'll begin with "I never asked"".
  private static func closed(_ text: String) -> String {
    // By scalars: telling a text's characters apart costs more than all else that is done with a promise.
    func count(_ mark: Unicode.Scalar) -> Int { text.unicodeScalars.count { $0 == mark } }
    if count("\"") % 2 == 1 { return text + "\"" }
    return count("\u{201C}") > count("\u{201D}") ? text + "\u{201D}" : text
  }

  /// Whether a phrase of a list stands there.
  func tells(_ telling: DateWords.Telling, _ places: Range<Int>) -> Bool {
    reader.phrase(telling, in: places) != nil
  }

  func isName(_ place: Int) -> Bool {
    let token = speech.tokens[place]
    return token.scopes.contains(.capital) && token.word == Vocabulary.unknown
      || view.has(place, .name)
  }
}
