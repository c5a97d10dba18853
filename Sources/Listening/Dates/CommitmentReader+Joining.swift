import DialogueCore

/// A deed and its day in two sentences: "Thursday. I'll ring you at nine.", "I'll ring you. Thursday at nine."
extension CommitmentReader {
  /// Both sentences as one, where one of them is nothing but the day or the hour that the other leaves out; what comes before
  /// its day must be a promise.
  func joined(_ earlier: Sentence, _ later: Sentence, isPromised: Bool) -> Sentence? {
    guard !earlier.asked, !later.asked else { return nil }
    let (first, second) = (Self.said(in: earlier), Self.said(in: later))
    guard isDate(first) != isDate(second), isPromised || isDate(first) else { return nil }
    guard !(namesDay(first) && namesDay(second)), !(namesHour(first) && namesHour(second)) else { return nil }
    return Sentence(
      range: earlier.range.lowerBound..<later.range.upperBound, content: earlier.content,
      clauses: earlier.clauses.lowerBound..<later.clauses.upperBound, asked: false)
  }

  /// Both sentences as one, where the later puts right the day or the hour of the earlier: "I'll bring it Thursday. No, sorry,
  /// Friday."
  func corrected(_ earlier: Sentence, by later: Sentence) -> Sentence? {
    guard !earlier.asked, let date = correction(in: later), isDate(date) else { return nil }
    return Sentence(
      range: earlier.range.lowerBound..<later.range.upperBound, content: earlier.content,
      clauses: earlier.clauses.lowerBound..<later.clauses.upperBound, asked: false)
  }

  /// Behind what takes back something in a sentence, and what is asked or granted before it: "(Sorry, make that) Wednesday".
  private func correction(in sentence: Sentence) -> Range<Int>? {
    let places = sentence.places
    guard !sentence.asked, let start = reader.corrected(at: places.lowerBound, before: places.upperBound)
    else {
      return nil
    }
    return start..<places.upperBound
  }

  /// An earlier promise with the day or hour that it has now: "(I'll ring you on Friday), make that Monday".
  func changed(_ promised: [Commitment], by sentence: Sentence) -> Commitment? {
    guard let earlier = promised.last(where: { $0.when != nil }), let right = correction(in: sentence),
      isDate(right), let clock
    else { return nil }
    // An hour alone is one of the day that was promised.
    let start = namesDay(right) ? clock : earlier.due.map { max(clock, Moment(minutes: $0.day * 1440)) }
    guard let date = reader.date(in: right, from: start) else { return nil }
    let told = reader.told(in: right, from: clock)
    var due = date.due
    // A day alone keeps the hour that was promised.
    if !told.hour, !told.part, let hour = earlier.due?.minuteOfDay {
      due = due.map { Moment(minutes: $0.day * 1440 + hour) }
    }
    return Commitment(
      text: earlier.text + ", " + inPassing(sentence.places), owner: earlier.owner, when: date.words,
      due: due,
      recurs: date.recurs)
  }

  /// What goes on a sentence: "(..., ) actually, make that Monday".
  private func inPassing(_ places: Range<Int>) -> String {
    let text = reader.text(places)
    return view.has(places.lowerBound, .us) ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  private static func said(in sentence: Sentence) -> Range<Int> {
    Int(min(sentence.content, sentence.range.upperBound))..<Int(sentence.range.upperBound)
  }

  private func namesDay(_ stretch: Range<Int>) -> Bool { reader.namesDay(in: stretch, from: clock) }

  private func namesHour(_ stretch: Range<Int>) -> Bool { reader.namesHour(in: stretch, from: clock) }

  /// Whether a stretch is a day or an hour, and nothing else.
  private func isDate(_ stretch: Range<Int>) -> Bool {
    guard isOfDates(stretch), !stretch.isEmpty else { return false }
    return namesDay(stretch) || namesHour(stretch)
  }

  func isOfDates(_ stretch: Range<Int>) -> Bool {
    stretch.allSatisfy { dates.speaksOfDates(speech.tokens[$0].word) || isNumber($0) }
  }

  func isNumber(_ place: Int) -> Bool {
    automaton.vocabulary.numeralKind(speech.tokens[place].word) != nil
  }
}
