/// A date that is put right as it is said: "Thursday, no, Friday at nine", "Tuesday, make that Wednesday".
extension DateReader {
  private static let longest = 6

  /// Where the right date begins, behind what takes back the one before it; nil where nothing is taken back. "Thursday, no
  /// later than noon" and "Thursday, sorry, and on Friday" take nothing back.
  func corrected(at place: Int, before end: Int) -> Int? {
    guard let taking = phrase(.corrects, in: place..<min(end, place + Self.longest)),
      taking.lowerBound == place,
      taking.upperBound < end
    else { return nil }
    let token = speech.tokens[taking.upperBound]
    let tellsDate = words.speaksOfDates(token.word) && !words.has(.and, token)
    return tellsDate || automaton.vocabulary.numeralKind(token.word) != nil ? taking.upperBound : nil
  }

  /// The dates that are left, each with what it keeps of the one that it puts right: its day, or its hour.
  func settled(_ dates: [Parts]) -> [Parts] {
    guard dates.contains(where: \.corrects) else { return dates }
    var left: [Parts] = []
    for date in dates {
      guard date.corrects, !date.isEmpty, let wrong = left.popLast() else {
        if !date.corrects { left.append(date) }
        continue
      }
      var date = date
      if date.day == nil, date.offset == nil { date.day = wrong.day }
      if date.minute == nil, date.part == nil, date.offset == nil {
        (date.minute, date.hourPlace, date.part) = (wrong.minute, wrong.hourPlace, wrong.part)
      }
      left.append(date)
    }
    return left
  }
}
