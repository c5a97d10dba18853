/// The words of dates, as words of the vocabulary. They are facts of the language, not of any script.
struct DateWords: Sendable {
  enum Unit: Sendable {
    case minute, hour, day, week, fortnight, month

    var minutes: Int {
      switch self {
      case .minute: 1
      case .hour: 60
      case .day: 1440
      case .week: 7 * 1440
      case .fortnight: 14 * 1440
      case .month: 30 * 1440
      }
    }
  }

  /// Small words around dates.
  enum Role: Sendable {
    case dateLead, clockLead, within, last, next, this, start, the, of, half, past, one, counted
  }

  private let numbers: [Vocabulary.Word: Int]
  private let ordinals: [Vocabulary.Word: Int]
  private let weekdays: [Vocabulary.Word: Int]
  private let months: [Vocabulary.Word: Int]
  private let units: [Vocabulary.Word: Unit]
  private let dayParts: [Vocabulary.Word: Int]
  private let clockTimes: [Vocabulary.Word: Int]
  private let dayOffsets: [Vocabulary.Word: Int]
  private let roles: [Role: Set<Vocabulary.Word>]
  /// The lists `rhythm` and `date`.
  private let rhythm: Int32?
  private let date: Int32?

  init(_ vocabulary: Vocabulary, set: (String) -> Int32?) {
    func word(_ text: String) -> Vocabulary.Word? {
      let word = Array(text.utf8).withUnsafeBufferPointer { vocabulary.lookUp(Folded($0)) }
      return word == Vocabulary.unknown ? nil : word
    }
    func table<Value>(_ pairs: [(String, Value)]) -> [Vocabulary.Word: Value] {
      var table: [Vocabulary.Word: Value] = [:]
      for (texts, value) in pairs {
        for text in texts.split(separator: " ") { if let word = word(String(text)) { table[word] = value } }
      }
      return table
    }
    numbers = table(Self.numberTexts)
    ordinals = table(Self.ordinalTexts)
    weekdays = table(Self.weekdayTexts)
    months = table(Self.monthTexts)
    units = table(Self.unitTexts)
    dayParts = table(Self.dayPartTexts)
    clockTimes = table(Self.clockTimeTexts)
    dayOffsets = table(Self.dayOffsetTexts)
    var roles: [Role: Set<Vocabulary.Word>] = [:]
    for (role, texts) in Self.roleTexts {
      roles[role] = Set(texts.split(separator: " ").compactMap { word(String($0)) })
    }
    self.roles = roles
    rhythm = set("rhythm")
    date = set("date")
  }

  func number(_ word: Vocabulary.Word) -> Int? { numbers[word] }
  func ordinal(_ word: Vocabulary.Word) -> Int? { ordinals[word] }
  /// 1 Monday ... 7 Sunday.
  func weekday(_ word: Vocabulary.Word) -> Int? { weekdays[word] }
  /// 1-12.
  func month(_ word: Vocabulary.Word) -> Int? { months[word] }
  func unit(_ word: Vocabulary.Word) -> Unit? { units[word] }
  /// Minutes since midnight by which it is over.
  func dayPart(_ word: Vocabulary.Word) -> Int? { dayParts[word] }
  /// Minutes since midnight of a time with a name of its own.
  func clockTime(_ word: Vocabulary.Word) -> Int? { clockTimes[word] }
  /// Days from today.
  func dayOffset(_ word: Vocabulary.Word) -> Int? { dayOffsets[word] }

  func has(_ role: Role, _ token: Token, _ automaton: Automaton) -> Bool {
    roles[role]?.contains(token.word) ?? false
  }

  /// The first longest phrase of the list `rhythm` in a range.
  func rhythm(in range: Range<Int>, _ speech: Speech, _ automaton: Automaton) -> Range<Int>? {
    phrase(of: rhythm, in: range, speech, automaton)
  }

  /// The first longest phrase of the list `date` in a range.
  func phrase(in range: Range<Int>, _ speech: Speech, _ automaton: Automaton) -> Range<Int>? {
    phrase(of: date, in: range, speech, automaton)
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
