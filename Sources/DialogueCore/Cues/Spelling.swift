/// How words may be written, and which forms they take; scripts/moves/spelling.yaml.
public struct Spelling: Equatable, Sendable {
  /// What a written form stands for: `gonna` for `going to`.
  public struct Entry: Equatable, Sendable {
    /// One or more words.
    public let meant: String
    /// Single words.
    public let written: [String]
    /// Words right after which it means itself: "was ill" is no "was I will".
    public let notAfter: [String]
    /// Words right before which alone it stands for something else, and only where a clause begins: "well ring you" is no
    /// "well, tell me". None where that is not asked.
    public let before: [String]

    public init(meant: String, written: [String], notAfter: [String] = [], before: [String] = []) {
      self.meant = meant
      self.written = written
      self.notAfter = notAfter
      self.before = before
    }
  }

  public let entries: [Entry]
  /// Irregular forms by their base: `send: [sent]`.
  public let forms: [String: [String]]
  /// Words that mean themselves, though a cue has one that is a slip of the finger away: `compliant` is no `complaint`.
  public let words: [String]
  /// Several words, by those that they are heard as: `ought to` as `should`.
  public let rewordings: [String: [String]]
  /// Single words, by the one that stands for them too: a cue or a list that has `mistake` hears `error`, and not the other
  /// way round.
  public let synonyms: [String: [String]]

  public init(
    entries: [Entry] = [], forms: [String: [String]] = [:], words: [String] = [],
    rewordings: [String: [String]] = [:], synonyms: [String: [String]] = [:]
  ) {
    self.entries = entries
    self.forms = forms
    self.words = words
    self.rewordings = rewordings
    self.synonyms = synonyms
  }
}
