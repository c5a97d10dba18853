/// A line of text whose stretches carry a tone; whoever shows it decides what a tone looks like.
public struct Phrase: Hashable, Sendable, ExpressibleByStringInterpolation {
  public enum Tone: Hashable, Sendable {
    case plain, strong, faint, good, bad
  }

  public struct Run: Hashable, Sendable {
    public let text: String
    public let tone: Tone
  }

  /// None of them empty.
  public private(set) var runs: [Run]

  public init(_ text: String = "", _ tone: Tone = .plain) {
    runs = text.isEmpty ? [] : [Run(text: text, tone: tone)]
  }

  public init(stringLiteral text: String) { self.init(text) }

  /// The rep's own words, in quotation marks.
  public static func quote(_ words: String) -> Phrase { Phrase("\"\(words)\"") }

  public static func + (left: Phrase, right: Phrase) -> Phrase {
    var sum = left
    sum.runs += right.runs
    return sum
  }

  /// The same without blanks before it, which only columns need.
  var unindented: Phrase {
    guard let first = runs.first else { return self }
    var phrase = Phrase(String(first.text.drop { $0 == " " }), first.tone)
    phrase.runs += runs.dropFirst()
    return phrase
  }

  public var isEmpty: Bool { runs.isEmpty }
  public var text: String { runs.map(\.text).joined() }
}
