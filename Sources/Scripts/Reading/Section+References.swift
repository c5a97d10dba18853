import DialogueCore

/// Names of things that a script uses; whether they exist is checked when all files are read.
extension Section {
  /// A name that must be there; an empty one stands in for it.
  func reference<Kind>(_ key: String, to kind: NameKind) -> Identifier<Kind> {
    word(key).map { report.reference(to: kind, $0) } ?? ""
  }

  /// A name that may be missing.
  func optionalReference<Kind>(_ key: String, to kind: NameKind) -> Identifier<Kind>? {
    optionalWord(key).map { report.reference(to: kind, $0) }
  }

  /// Names; none when the key is missing.
  func references<Kind>(_ key: String, to kind: NameKind) -> [Identifier<Kind>] {
    words(key).map { report.reference(to: kind, $0) }
  }

  func moves(_ key: String) -> [MoveID] { references(key, to: .move) }
}

extension Report {
  /// The name that a word is, noted as used.
  func reference<Kind>(to kind: NameKind, _ word: Word) -> Identifier<Kind> {
    refer(kind, word)
    return Identifier(word.text)
  }
}
