/// Finds telephone numbers, and other numbers long enough to tell whose they are: of an order, an account, a card.
enum NumberFinder {
  static func numbers(in text: String) -> [Substring] {
    guard text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 5 else { return [] }
    return text.matches(of: shape).map { text[$0.range] }.filter(isLong)
  }

  /// Dates and times of day have as many digits, and are no secret.
  private static func isLong(_ number: Substring) -> Bool {
    let groups = number.split { !$0.isNumber }.map(\.count)
    let digits = groups.reduce(0, +)
    let isDate = number.wholeMatch(of: date) != nil
    return !isDate && (digits >= 7 || groups.count == 1 && digits >= 5)
  }

  private nonisolated(unsafe) static let shape = /\+?\(?\d(?:[ \u{a0}()\/.\-]{0,2}\d)+/
  private nonisolated(unsafe) static let date = /\d{4}[-.\/]\d\d?[-.\/]\d\d?|\d\d?[-.\/]\d\d?[-.\/]\d{4}/
}
