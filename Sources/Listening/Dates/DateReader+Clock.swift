/// Times told beside an hour, and times written without a colon.
extension DateReader {
  /// "half past two", "ten past two", "quarter to two"; "half two" behind at, by, till, or a day.
  func timeBesideHour(at place: Int, before end: Int) -> (minute: Int, next: Int)? {
    let token = speech.tokens[place]
    let isLed =
      follows(.clockLead, place) || follows(.roughly, place) || token.mark == .none && isDay(place - 1)
      || place > 0 && speech.tokens[place - 1].roles.has(.arranging)
    if isLed, words.has(.half, token), let hour = hour(place + 1, before: end) {
      return (hour * 60 + 30, place + 2)
    }
    guard let (minutes, side) = minutesBesideHour(at: place, before: end), side < end,
      let hour = hour(side + 1, before: end)
    else { return nil }
    if words.has(.past, speech.tokens[side]) { return (hour * 60 + minutes, side + 2) }
    // "five to nine of them" are people.
    let isTold = number(place) == nil || isLed || leadsToDay(side + 2, before: end)
    return isTold && words.has(.to, speech.tokens[side]) ? (hour * 60 - minutes, side + 2) : nil
  }

  /// "half", "ten", "twenty five": how far it is from the hour; and the place behind it.
  private func minutesBesideHour(at place: Int, before end: Int) -> (minutes: Int, next: Int)? {
    let token = speech.tokens[place]
    if words.has(.half, token) { return (30, place + 1) }
    if words.has(.quarter, token) { return (15, place + 1) }
    guard let minutes = number(place), (1..<30).contains(minutes) else { return nil }
    var next = place + 1
    var sum = minutes
    if minutes == 20, next < end, let more = number(next), more < 10 { (sum, next) = (20 + more, next + 1) }
    if next < end, words.meaning(of: speech.tokens[next].word).unit == .minute { next += 1 }
    return (sum, next)
  }

  /// "at 9.15", "at 0800", "0800 Monday": told from other numbers by what stands beside it.
  func writtenTime(at place: Int, before end: Int) -> (minute: Int, next: Int)? {
    // "On the 7.40 from Leeds": a train is told by its time.
    let isTrain = follows(.the, place) && follows(.dateLead, place - 1)
    let isOfDay = isDay(place - 1) || leadsToDay(place + 1, before: end)
    let isLed = follows(.clockLead, place) || isTrain
    guard isLed || isOfDay, number(place) != nil,
      place + 1 >= end || !counts(place + 1)
    else {
      return nil
    }
    let token = speech.tokens[place]
    let digits = Array(scalars[Int(token.start)..<Int(token.end)].utf8)
    let point = digits.count - 3
    if isLed, point > 0, digits[point] == UInt8(ascii: ".") {
      let hour = Self.number(digits[..<point])
      return Self.minute(hour.map { $0 < 13 ? Self.working($0) : $0 }, Self.number(digits[(point + 1)...]))
        .map { ($0, place + 1) }
    }
    // "At 1400" may be pounds where more is told of them.
    let isAlone = isLed && (isOfDay || place + 1 >= end || speech.tokens[place + 1].mark != .none)
    guard digits.count == 4, digits[0] == UInt8(ascii: "0") || isAlone && digits[3] == UInt8(ascii: "0")
    else { return nil }
    return Self.minute(Self.number(digits[..<2]), Self.number(digits[2...])).map { ($0, place + 1) }
  }

  private static func minute(_ hour: Int?, _ minutes: Int?) -> Int? {
    guard let hour, let minutes, hour < 24, minutes < 60 else { return nil }
    return hour * 60 + minutes
  }

  static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
