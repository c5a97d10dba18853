/// One thing that the coach teaches, in one line.
public struct Practice: Equatable, Sendable {
  /// The article's number and its own within it: `004.25`.
  public let number: String
  public let text: String

  public init(number: String, text: String) {
    self.number = number
    self.text = text
  }
}

/// A source of practices.
public struct Article: Equatable, Sendable {
  /// Three digits: `004`.
  public let number: String
  public let title: String
  /// Empty when it is not known.
  public let author: String
  /// In the order in which it gives them.
  public let practices: [Practice]

  public init(number: String, title: String, author: String, practices: [Practice]) {
    self.number = number
    self.title = title
    self.author = author
    self.practices = practices
  }
}
