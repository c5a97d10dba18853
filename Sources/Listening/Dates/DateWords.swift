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
      edge, over, or, early, mid, business, am, pm, purpose, about, because, whether
  }

  /// What the phrases of a list tell of promises and dates.
  enum Telling: Int, CaseIterable {
    /// What comes again and again: "every Friday".
    case rhythm
    /// A day or an hour, where there is no clock to tell it by.
    case date
    /// That it was said before: "as I said", "to recap".
    case recap
    /// How things stand by now: "since then", "I've credited it".
    case alreadySo
    /// What is done by now, again and again: "every order at five now".
    case custom
    /// That somebody wants to hear again what was promised: "read me that back".
    case asksBack
    /// That something is yet to be found out: "I'll know if it fits".
    case asksWhether
    /// A condition that is but a courtesy: "if that suits you".
    case byYourLeave
    /// What takes back what was just said, and puts what follows in its place: "no, sorry", "make that".
    case corrects
    /// What a day gives way to another by: "instead of".
    case instead
    /// What holds from now on, so that an hour in it is due every time.
    case standing
    /// What is thought of, and not promised: "I could", "I might".
    case hedge
    /// What stands before a promise and says that it is one: "I give you my word that".
    case announces

    /// The name of the list.
    fileprivate var list: String {
      switch self {
      case .alreadySo: "already_so"
      case .asksBack: "asks_back"
      case .asksWhether: "asks_whether"
      case .byYourLeave: "by_your_leave"
      default: "\(self)"
      }
    }
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
    /// Whether it is a word of dates, and not only one that is looked for beside them: "because", "for".
    fileprivate(set) var speaksOfDates = false
    private static let bystanders: UInt64 = [Role.am, .pm, .purpose, .because, .whether]
      .reduce(0) { $0 | 1 << UInt64($1.rawValue) }

    @inline(__always) func has(_ role: Role) -> Bool { roles >> UInt64(role.rawValue) & 1 == 1 }

    fileprivate mutating func tell(_ role: Role) {
      roles |= 1 << UInt64(role.rawValue)
      speaksOfDates = speaksOfDates || roles & ~Self.bystanders != 0
    }
  }

  private let meanings: [Meaning]
  /// The place of each word among the meanings; 0 for a word that means nothing in dates.
  private let places: Frozen<UInt16>
  /// By `Telling`; nil for a list that there is not.
  private let lists: [Int32?]

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
    for (texts, value) in Self.numberTexts { tell(texts) { ($0.number, $0.speaksOfDates) = (value, true) } }
    for (texts, value) in Self.ordinalTexts { tell(texts) { ($0.ordinal, $0.speaksOfDates) = (value, true) } }
    for (texts, value) in Self.weekdayTexts { tell(texts) { ($0.weekday, $0.speaksOfDates) = (value, true) } }
    for (texts, value) in Self.monthTexts { tell(texts) { ($0.month, $0.speaksOfDates) = (value, true) } }
    for (texts, value) in Self.unitTexts { tell(texts) { ($0.unit, $0.speaksOfDates) = (value, true) } }
    for (texts, value) in Self.dayPartTexts { tell(texts) { ($0.dayPart, $0.speaksOfDates) = (value, true) } }
    for (texts, value) in Self.clockTimeTexts {
      tell(texts) { ($0.clockTime, $0.speaksOfDates) = (value, true) }
    }
    for (texts, value) in Self.dayOffsetTexts {
      tell(texts) { ($0.dayOffset, $0.speaksOfDates) = (value, true) }
    }
    for (texts, value) in Self.feastTexts { tell(texts) { ($0.feast, $0.speaksOfDates) = (value, true) } }
    for (role, texts) in Self.roleTexts { tell(texts) { $0.tell(role) } }
    self.meanings = meanings
    self.places = Frozen(places)
    lists = Telling.allCases.map { set($0.list) }
  }

  /// What a word means in a date.
  func meaning(of word: Vocabulary.Word) -> Meaning { meanings[Int(places[Int(word)])] }

  /// Whether a word means something in a date.
  @inline(__always) func speaksOfDates(_ word: Vocabulary.Word) -> Bool {
    meanings[Int(places[Int(word)])].speaksOfDates
  }

  func has(_ role: Role, _ token: Token) -> Bool {
    meanings[Int(places[Int(token.word)])].has(role)
  }

  /// The first longest phrase of a list in a range.
  func phrase(_ telling: Telling, in range: Range<Int>, _ speech: Speech, _ automaton: Automaton)
    -> Range<Int>?
  {
    guard let set = lists[telling.rawValue] else { return nil }
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
