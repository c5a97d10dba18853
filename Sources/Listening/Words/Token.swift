/// One word of an utterance, after folding and taking apart.
struct Token: BitwiseCopyable {
  var word: Vocabulary.Word
  /// The roles that the word plays in sentences.
  var roles: Roles = []
  /// Unicode scalars of the written word that it comes from, end exclusive.
  var start: Int32
  var end: Int32
  var clause: Int32 = 0
  /// A hash of the word without its ending; 0 for words that carry no content.
  var stem: UInt32 = 0
  /// The number, where it is one.
  var value: Int32 = -1
  /// What stands before it.
  var mark: Mark = .none
  var scopes: Scope = []
  /// The first phrase that begins with it, and the first that ends with it, as indexes of `Speech.phrases`; -1 for none.
  var begins: Int32 = -1
  var finishes: Int32 = -1
}

/// What holds of a token besides its word.
struct Scope: OptionSet, BitwiseCopyable {
  let rawValue: UInt8
  static let negated = Scope(rawValue: 1)
  static let quoted = Scope(rawValue: 2)
  static let reported = Scope(rawValue: 4)
  static let hypothetical = Scope(rawValue: 8)
  /// A word that denies what follows.
  static let negator = Scope(rawValue: 16)
  /// A content word that the counterpart used.
  static let said = Scope(rawValue: 32)
  /// Begins with a capital letter.
  static let capital = Scope(rawValue: 64)
  /// Ends in -ing.
  static let ing = Scope(rawValue: 128)
}
