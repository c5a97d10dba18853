/// A condition as an author writes it: questions of one of the languages of conditions, in `not`, `and` and `or`.
public indirect enum WrittenCondition {
  /// One question: `done own`, `heat < 45`.
  case question(String)
  case not(WrittenCondition)
  case all([WrittenCondition])
  case any([WrittenCondition])

  /// With brackets where reading it again would give something else without them.
  public var text: String {
    switch self {
    case .question(let question): question
    case .not(let inner): "not \(inner.bracketed)"
    case .all(let parts): parts.map(\.bracketed).joined(separator: " and ")
    case .any(let parts): parts.map(\.bracketed).joined(separator: " or ")
    }
  }

  private var bracketed: String {
    switch self {
    case .all, .any: "(\(text))"
    case .question, .not: text
    }
  }
}

extension WrittenCondition: ExpressibleByStringInterpolation {
  public init(stringLiteral question: String) { self = .question(question) }
}
