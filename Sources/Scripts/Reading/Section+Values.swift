import DialogueCore

extension Section {
  /// A text that must be there; an empty one stands in for it.
  func text(_ key: String) -> String { word(key)?.text ?? "" }

  /// A text that may be missing.
  func text(_ key: String, default value: String) -> String { optionalWord(key)?.text ?? value }

  /// A text with its place that must be there.
  func word(_ key: String) -> Word? {
    guard let item = self[key], !item.isEmpty else {
      missing(key)
      return nil
    }
    guard let word = item.word else {
      item.expected("a text")
      return nil
    }
    return word
  }

  /// A text with its place that may be missing.
  func optionalWord(_ key: String) -> Word? {
    guard let item = self[key], !item.isEmpty else { return nil }
    guard let word = item.word else {
      item.expected("a text")
      return nil
    }
    return word
  }

  /// A text or a list of texts; none when the key is missing.
  func words(_ key: String) -> [Word] { self[key]?.words(expecting: "a text") ?? [] }

  /// The values of a list, or the single value; none when the key is missing.
  func items(_ key: String) -> [Item] { self[key]?.items ?? [] }

  /// A whole number; without a `default` it must be there.
  func number(_ key: String, in range: ClosedRange<Int>, default value: Int? = nil) -> Int {
    guard let item = self[key], !item.isEmpty else {
      if value == nil { missing(key) }
      return value ?? range.lowerBound
    }
    return item.number(in: range) ?? value ?? range.lowerBound
  }

  /// `true` or `false`.
  func flag(_ key: String, default value: Bool = false) -> Bool {
    guard let word = optionalWord(key) else { return value }
    switch word.text {
    case "true": return true
    case "false": return false
    default:
      report.add(.notAChoice, at: word.place, "expected true or false, found '\(word.text)'")
      return value
    }
  }

  /// One of an enumeration's cases that must be there.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? {
    word(key).flatMap { choice($0, of: type) }
  }

  /// One of an enumeration's cases that may be missing.
  func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? {
    optionalWord(key).flatMap { choice($0, of: type) }
  }

  /// The same, with a case that stands for a missing one.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type, default value: Choice
  ) -> Choice {
    optionalChoice(key, of: type) ?? value
  }

  /// The case that a word names; what names none is reported.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ word: Word, of type: Choice.Type
  ) -> Choice? {
    if let choice = Choice(rawValue: word.text) { return choice }
    report.notAChoice(word, among: Choice.allCases.map(\.rawValue))
    return nil
  }

  /// Reads a map with known keys; nil when the key is missing or its value is no map.
  func section<Value>(_ key: String, as kind: String, read: (Section) -> Value) -> Value? {
    guard let item = self[key], !item.isEmpty else { return nil }
    return item.read(as: kind, read)
  }

  /// The entries of a map whose keys the author chooses, in order; none when the key is missing.
  func entries(_ key: String) -> [(key: Word, value: Item)] {
    guard let item = self[key], !item.isEmpty else { return [] }
    guard let section = item.section(as: key) else {
      item.expected("names with values")
      return []
    }
    return section.all()
  }
}

extension Item {
  /// The texts of a list, or the single one; what is none is reported.
  func words(expecting wanted: String) -> [Word] {
    items.compactMap { item in
      if item.word == nil { item.expected(wanted) }
      return item.word
    }
  }

  /// Reads a map with known keys and reports the unknown ones; nil, and a report, when this is no map.
  func read<Value>(as kind: String, _ read: (Section) -> Value) -> Value? {
    guard let section = section(as: kind) else {
      expected("a \(kind) with its keys")
      return nil
    }
    let value = read(section)
    section.finish()
    return value
  }

  /// A whole number within the range; what is none is reported.
  func number(in range: ClosedRange<Int>) -> Int? {
    guard let word else {
      expected("a whole number")
      return nil
    }
    guard let number = Int(word.text), range.contains(number) else {
      let bounds =
        range.upperBound == .max ? "from \(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
      report.add(
        .notANumber, at: word.place, "expected a whole number, \(bounds), found '\(word.text)'")
      return nil
    }
    return number
  }
}
