/// What stands between words.
enum Mark: UInt8, Comparable, BitwiseCopyable {
  case none, comma, clause, sentence, question

  static func < (left: Mark, right: Mark) -> Bool { left.rawValue < right.rawValue }
}

/// What a word looks like, before anybody knows what it means.
struct Shape {
  /// Unicode scalars of the text, end exclusive.
  var start: Int32
  var end: Int32
  var capital = false
  var numeral: Numeral?
}

/// What the scanner finds, in order.
protocol WordSink {
  /// A word in lower case, contractions taken apart, spelling evened out.
  mutating func word(_ folded: Folded, _ shape: Shape)
  mutating func mark(_ mark: Mark)
  mutating func quote(_ quote: Quote)
}

/// A quotation mark; a straight one may do either.
enum Quote {
  case open, close, straight, singleOpen, singleClose
}
