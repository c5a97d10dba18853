/// The words of dates, as words of the vocabulary. They are facts of the language, not of any script.
struct DateWords: Sendable {
  enum Unit: Sendable {
    case minute, hour, day, weekend, week, fortnight, month

    var minutes: Int {
      switch self {
      case .minute: 1
      case .hour: 60
      case .day: 1440
      case .weekend: 2 * 1440
      case .week: 7 * 1440
      case .fortnight: 14 * 1440
      case .month: 30 * 1440
      }
    }
  }

  /// Small words around dates.
  enum Role: Int {
    case dateLead, clockLead, within, last, next, this, start, the, of, half, quarter, past, to, oClock, one,
      counted, by, calls, beforeDay, wasThen, and, sharp, thing, ahead, beside, whole, roughly, between,
      working, now,
      edge, over
  }

  /// What a word means in a date; most words mean nothing there.
  struct Meaning {
    fileprivate(set) var number: Int?
    fileprivate(set) var ordinal: Int?
    /// 1 Monday ... 7 Sunday.
    fileprivate(set) var weekday: Int?
    /// 1-12.
    fileprivate(set) var month: Int?
    fileprivate(set) var unit: Unit?
    /// Minutes since midnight by which it is over.
    fileprivate(set) var dayPart: Int?
    /// Minutes since midnight of a time with a name of its own.
    fileprivate(set) var clockTime: Int?
    /// Days from today.
    fileprivate(set) var dayOffset: Int?
    /// A day of the year with a name of its own.
    fileprivate(set) var feast: (month: Int, day: Int)?
    fileprivate var roles: UInt64 = 0

    @inline(__always) func has(_ role: Role) -> Bool { roles >> UInt64(role.rawValue) & 1 == 1 }
  }

  private let meanings: [Meaning]
  /// The place of each word among the meanings; 0 for a word that means nothing in dates.
  private let places: Frozen<UInt16>
  /// The lists `rhythm`, `date`, `recap`, `already_so`, `custom` and `asks_back`.
  private let rhythm: Int32?
  private let date: Int32?
  private let recap: Int32?
  private let alreadySo: Int32?
  private let custom: Int32?
  private let asksBack: Int32?

  init(_ vocabulary: Vocabulary, set: (String) -> Int32?) {
    var meanings = [Meaning()]
    var places = [UInt16](repeating: 0, count: vocabulary.count)
    func tell(_ texts: String, _ change: (inout Meaning) -> Void) {
      for text in texts.split(separator: " ") {
        let word = Array(text.utf8).withUnsafeBufferPointer { vocabulary.lookUp(Folded($0)) }
        guard word != Vocabulary.unknown else { continue }
        if places[Int(word)] == 0 {
          places[Int(word)] = UInt16(meanings.count)
          meanings.append(Meaning())
        }
        change(&meanings[Int(places[Int(word)])])
      }
    }
    for (texts, value) in Self.numberTexts { tell(texts) { $0.number = value } }
    for (texts, value) in Self.ordinalTexts { tell(texts) { $0.ordinal = value } }
    for (texts, value) in Self.weekdayTexts { tell(texts) { $0.weekday = value } }
    for (texts, value) in Self.monthTexts { tell(texts) { $0.month = value } }
    for (texts, value) in Self.unitTexts { tell(texts) { $0.unit = value } }
    for (texts, value) in Self.dayPartTexts { tell(texts) { $0.dayPart = value } }
    for (texts, value) in Self.clockTimeTexts { tell(texts) { $0.clockTime = value } }
    for (texts, value) in Self.dayOffsetTexts { tell(texts) { $0.dayOffset = value } }
    for (texts, value) in Self.feastTexts { tell(texts) { $0.feast = value } }
    for (role, texts) in Self.roleTexts { tell(texts) { $0.roles |= 1 << UInt64(role.rawValue) } }
    self.meanings = meanings
    self.places = Frozen(places)
    rhythm = set("rhythm")
    date = set("date")
    recap = set("recap")
    alreadySo = set("already_so")
    custom = set("custom")
    asksBack = set("asks_back")
  }

  /// What a word means in a date.
  func meaning(of word: Vocabulary.Word) -> Meaning { meanings[Int(places[Int(word)])] }

  /// Whether a word means something in a date.
  @inline(__always) func speaksOfDates(_ word: Vocabulary.Word) -> Bool { places[Int(word)] != 0 }

  func has(_ role: Role, _ token: Token) -> Bool {
    speaksOfDates(token.word) && meanings[Int(places[Int(token.word)])].has(role)
  }

  /// The first longest phrase of the list `rhythm` in a range.
  func rhythm(in range: Range<Int>, _ speech: Speech, _ automaton: Automaton) -> Range<Int>? {
    phrase(of: rhythm, in: range, speech, automaton)
  }

  /// The first longest phrase of the list `date` in a range.
  func phrase(in range: Range<Int>, _ speech: Speech, _ automaton: Automaton) -> Range<Int>? {
    phrase(of: date, in: range, speech, automaton)
  }

  /// Whether a range tells of what was said before: "as I said", "to recap".
  func isRecap(_ range: Range<Int>, _ speech: Speech, _ automaton: Automaton) -> Bool {
    phrase(of: recap, in: range, speech, automaton) != nil
  }

  /// Whether a range tells how things stand by now: "since then", "I've credited it".
  func isAlreadySo(_ range: Range<Int>, _ speech: Speech, _ automaton: Automaton) -> Bool {
    phrase(of: alreadySo, in: range, speech, automaton) != nil
  }

  /// Whether a range tells what is done by now, again and again: "every order at five now".
  func isCustom(_ range: Range<Int>, _ speech: Speech, _ automaton: Automaton) -> Bool {
    phrase(of: custom, in: range, speech, automaton) != nil
  }

  /// Whether somebody asks to hear again what was promised: "read me that back".
  func asksBack(_ speech: Speech, _ automaton: Automaton) -> Bool {
    phrase(of: asksBack, in: speech.tokens.indices, speech, automaton) != nil
  }

  private func phrase(of set: Int32?, in range: Range<Int>, _ speech: Speech, _ automaton: Automaton)
    -> Range<Int>?
  {
    guard let set else { return nil }
    for place in range {
      var end = automaton.belongs(speech.tokens[place].word, to: set) ? place + 1 : 0
      var next = speech.tokens[place].begins
      while next >= 0 {
        let phrase = speech.phrases[Int(next)]
        if phrase.set == set, Int(phrase.end) <= range.upperBound { end = max(end, Int(phrase.end)) }
        next = phrase.nextBeginning
      }
      if end > place { return place..<end }
    }
    return nil
  }
}
