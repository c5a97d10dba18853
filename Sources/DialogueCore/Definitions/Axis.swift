/// One quality or step that the scorecard reports, 0-100 or not scored.
public struct Axis: Equatable, Sendable {
  public let id: AxisID
  public let title: String
  /// One sentence: what it asks of the rep.
  public let about: String

  public init(id: AxisID, title: String, about: String) {
    self.id = id
    self.title = title
    self.about = about
  }
}

/// A named range of scores, from this value up to the next band's.
public struct Band: Equatable, Sendable {
  /// How a score in it is told.
  public enum Tone: Sendable {
    case bad, plain, good
  }

  public let from: Int
  public let title: String
  public let tone: Tone

  public init(from: Int, title: String, tone: Tone) {
    self.from = from
    self.title = title
    self.tone = tone
  }
}

extension Rubric {
  /// The band that a score, 0-100, reaches; nil where none begins so low.
  public func band(of score: Int) -> Band? { bands.last { $0.from <= score } }
}
