/// Finds sums of money: `£1,200`, `12k euros`, `two hundred pounds`.
enum AmountFinder {
  static func amounts(in text: String) -> [Substring] {
    guard couldBe(in: text) else { return [] }
    return text.matches(of: signed).map { text[$0.range] } + text.matches(of: counted).map { text[$0.range] }
      + text.matches(of: spelt).map { text[$0.range] }
  }

  /// A number in the same currency.
  static func standIn(for amount: String, number: Int) -> String {
    if let sign = amount.first(where: { "£$€¥".contains($0) }) { return "\(sign)\(number)" }
    let unit = amount.reversed().prefix { $0.isLetter }.reversed()
    return unit.isEmpty ? "\(number)" : "\(number) \(String(unit))"
  }

  private static func couldBe(in text: String) -> Bool {
    text.contains { "£$€¥".contains($0) } || text.firstMatch(of: unit) != nil
  }

  private nonisolated(unsafe) static let signed =
    /[£$€¥]\s?\d[\d.,\u{a0}]*\d?(?:\s?(?:k|m|bn|thousand|million|billion)\b)?|\d[\d.,]*\s?[£$€¥]/
    .ignoresCase()
  private nonisolated(unsafe) static let unit =
    /\b(?:pounds?|quid|dollars?|bucks|euros?|pence|cents|francs|grand|gbp|usd|eur|chf|\d+k)\b/.ignoresCase()
  private nonisolated(unsafe) static let counted =
    #/
    \b\d[\d.,]*\s?(?:(?:k|m|bn|hundred|thousand|million|billion|grand)\s?)?
      (?:pounds?|quid|dollars?|bucks|euros?|pence|cents|francs|grand|gbp|usd|eur|chf)\b
    | \b\d[\d.,]*k\b
    | \b(?:gbp|usd|eur|chf)\s?\d[\d.,]*
    /#
    .ignoresCase()
  private nonisolated(unsafe) static let spelt =
    #/
    \b(?:
      (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen
        |seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand
        |million|billion|and|half|a)
      [\s\-]+
    )+
    (?:pounds?|quid|dollars?|bucks|euros?|pence|cents|francs|grand)\b
    /#
    .ignoresCase()
}
