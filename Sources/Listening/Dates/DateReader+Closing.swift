/// When work ends, and in which half of the day an hour lies: "by close of business", "end of day", "at nine pm".
extension DateReader {
  static let endOfWork = 17 * 60

  /// "End of play", "close of business", "(by) the end of the day"; "at the end of the day" is a manner of speaking.
  func closing(at place: Int, before end: Int) -> (minute: Int, next: Int)? {
    guard isClosing(place), place + 2 < end, words.has(.of, speech.tokens[place + 1]) else { return nil }
    if words.has(.business, speech.tokens[place + 2]) { return (Self.endOfWork, place + 3) }
    let isNamed = words.has(.the, speech.tokens[place + 2])
    var day = isNamed ? place + 3 : place + 2
    if day < end, words.has(.working, speech.tokens[day]) { day += 1 }
    guard day < end, words.meaning(of: speech.tokens[day].word).unit == .day else { return nil }
    let lead = follows(.the, place) ? place - 1 : place
    return !isNamed || follows(.ahead, lead) ? (Self.endOfWork, day + 1) : nil
  }

  /// "End", "close", and neither "start" nor "middle".
  func isClosing(_ place: Int) -> Bool {
    let token = speech.tokens[place]
    return words.has(.edge, token) && !words.has(.start, token) && !words.has(.mid, token)
  }

  /// An hour with the half of the day that is told behind it: "nine pm", "half past nine am".
  func halved(_ time: (minute: Int, next: Int), before end: Int) -> (minute: Int, next: Int) {
    guard time.next < end, speech.tokens[time.next].mark == .none else { return time }
    let token = speech.tokens[time.next]
    if words.has(.pm, token) { return (time.minute % 720 + 720, time.next + 1) }
    return words.has(.am, token) ? (time.minute % 720, time.next + 1) : time
  }

  /// Whether an hour ends with the half of the day that it lies in.
  func isHalved(_ next: Int) -> Bool {
    let last = speech.tokens[next - 1]
    return words.has(.am, last) || words.has(.pm, last)
  }
}
