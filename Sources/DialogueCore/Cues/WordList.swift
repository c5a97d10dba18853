/// Words and phrases that patterns share under a name: `~sorry`, `~feeling`.
public struct WordList: Equatable, Sendable {
  public let id: String
  public let patterns: [Pattern]

  public init(id: String, patterns: [Pattern]) {
    self.id = id
    self.patterns = patterns
  }
}
