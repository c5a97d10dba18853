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

  /// Where its words end: "I'll ring you, okay?" promises a ring.
  private func end(of sentence: Sentence) -> Int {
    let end = Int(sentence.range.upperBound)
    return end - 1 > start(of: sentence) && view.wantsNod(end - 1) ? end - 1 : end
  }

  /// The promises of a sentence. One with an hour and no day follows the one before it: "I'm there tomorrow at eight, and by
  /// noon you'll know" is noon of tomorrow.
  func commitments(in sentence: Sentence, from place: Int32) -> [Commitment] {
    var commitments: [Commitment] = []
    for promise in promises(of: sentence, from: place) {
      var start = clock
      if let clock, let due = commitments.last?.due, due > clock {
        let told = reader.told(in: promise.dated, from: clock)
        if !told.day, told.part || reader.namesHour(in: promise.dated, from: clock) { start = due }
      }
      commitments.append(commitment(in: promise, of: sentence, from: start))
    }
    return commitments
  }

  /// With the quotation mark behind its last word: "I'll begin with "I never asked"".
  private static func closed(_ text: String) -> String {
    // By scalars: telling a text's characters apart costs more than all else that is done with a promise.
    func count(_ mark: Unicode.Scalar) -> Int { text.unicodeScalars.count { $0 == mark } }
    if count("\"") % 2 == 1 { return text + "\"" }
    return count("\u{201C}") > count("\u{201D}") ? text + "\u{201D}" : text
  }

  /// Where the promise begins, behind its place in a list: "One, I ring you.", "First, I ring you."
  private func start(of sentence: Sentence) -> Int {
    let content = min(Int(sentence.content), Int(sentence.range.upperBound) - 1)
    let meaning = dates.meaning(of: speech.tokens[content].word)
    let counts = meaning.number != nil || meaning.ordinal != nil
    let next = content + 1
    return counts && next < Int(sentence.range.upperBound) && speech.tokens[next].mark != .none
      ? next : content
  }

  /// The colleague at the head of the promise, or else the rep.
  private func owner(at start: Int, in sentence: Sentence) -> String {
    let token = speech.tokens[start]
    let next = start + 1
    guard isName(start), next < Int(sentence.range.upperBound), speech.tokens[next].mark == .none,
      !isSpokenTo(before: next)
    else {
      return "rep"
    }
    let name = scalars[Int(token.start)..<Int(token.end)]
    // "Joanne's ringing you."
    return name.firstIndex { $0 == "'" || $0 == "’" }.map { String(name[..<$0]) } ?? name
  }

  /// Whether a name is who is spoken to, and what is said begins behind it: "Nadia so I ring you", "Nadia I ring you".
  private func isSpokenTo(before place: Int) -> Bool {
    view.isOurSubject(place)
      || view.end(of: .leadIn, at: place, before: place + 1) != nil && !view.has(place, .adverb)
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
