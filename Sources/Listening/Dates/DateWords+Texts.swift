/// The written words.
extension DateWords {
  private static func numbered(_ texts: [String]) -> [(String, Int)] {
    texts.enumerated().map { ($1, $0 + 1) }
  }
  static let numberTexts: [(String, Int)] =
    (numbered([
      "one", "two couple", "three few", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]) + [("fifteen", 15), ("twenty", 20), ("thirty", 30), ("forty", 40), ("ninety", 90)])
  static let ordinalTexts: [(String, Int)] =
    (numbered([
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth", "twentieth",
    ]) + [("thirtieth", 30)])
  static let weekdayTexts: [(String, Int)] =
    (numbered([
      "monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu", "friday fri",
      "saturday",
      "sunday",
    ]))
  static let monthTexts: [(String, Int)] =
    (numbered([
      "january jan", "february feb", "march", "april apr", "may", "june jun", "july jul", "august aug",
      "september sept sep", "october oct", "november nov", "december dec",
    ]))
  static let unitTexts: [(String, Unit)] =
    ([
      ("minute minutes min mins", .minute), ("hour hours hr hrs", .hour), ("day days", .day),
      ("weekend weekends", .weekend), ("week weeks", .week), ("fortnight", .fortnight),
      ("month months", .month),
    ])
  static let dayPartTexts: [(String, Int)] =
    ([
      ("dawn", 6 * 60), ("breakfast", 8 * 60), ("lunchtime lunch", 12 * 60),
      ("morning", 12 * 60), ("afternoon", 17 * 60), ("evening", 20 * 60), ("tonight", 22 * 60),
      ("teatime", 17 * 60), ("night", 22 * 60),
    ])
  static let clockTimeTexts: [(String, Int)] =
    ([
      ("noon midday", 12 * 60), ("cob eod", 17 * 60), ("midnight", 24 * 60 - 1),
    ])
  static let dayOffsetTexts: [(String, Int)] = ([("today tonight", 0), ("tomorrow", 1)])
  static let feastTexts: [(String, (month: Int, day: Int))] = ([("christmas xmas", (month: 12, day: 25))])
  static let roleTexts: [(Role, String)] = [
    (.dateLead, "by on at before until till from next this within inside in the"),
    (.clockLead, "at by till until before from"),
    (.within, "within in inside the"), (.last, "last"), (.next, "next"), (.this, "this the"),
    (.beforeDay, "on the you back over about"),
    (.wasThen, "came went left arrived rang ran landed happened lied wrong truth sorry asked"),
    (.start, "start beginning"), (.the, "the"), (.of, "of"), (.half, "half"), (.quarter, "quarter"),
    (.past, "past after"), (.to, "to"), (.oClock, "o'clock oclock clock o"),
    (.by, "by"), (.calls, "come coming drop dropping stop stopping swing swinging pop popping call calling"),
    (.and, "and"), (.sharp, "sharp"), (.thing, "thing"), (.ahead, "by before until till"),
    (.beside, "before after earlier beforehand"), (.whole, "whole all entire"), (.one, "a an one"),
    (.roughly, "about around"), (.between, "between"), (.working, "working full clear short solid"),
    (.now, "now"), (.edge, "end close middle start beginning"), (.over, "over"), (.or, "or"),
    (.early, "early"), (.mid, "mid middle"), (.business, "play business"), (.am, "am"), (.pm, "pm"),
    (.purpose, "for"), (.about, "about"), (.because, "because"),
    (.whether, "whether"),
    (.counted, "of people men women more other others different separate hundred thousand"),
  ]

  /// All of them, so that a vocabulary can know them.
  static var texts: [String] {
    let tables = [
      numberTexts, ordinalTexts, weekdayTexts, monthTexts, dayPartTexts, clockTimeTexts, dayOffsetTexts,
    ].flatMap {
      $0
    }
    return (tables.map(\.0) + unitTexts.map(\.0) + feastTexts.map(\.0) + roleTexts.map(\.1)).flatMap {
      $0.split(separator: " ")
    }
    .map(String.init)
  }
}
