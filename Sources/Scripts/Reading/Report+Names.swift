import DialogueCore

/// The names that a file gives: what they are made of, and what they stand for.
extension Report {
  /// Reports a word that is none of those that may stand here.
  func notAChoice(_ word: Word, among all: [String]) {
    add(
      .notAChoice, at: word.place,
      "'\(word.text)' is none of \(all.joined(separator: ", "))\(didYouMean(word.text, among: all))")
  }

  /// Reports a name that nothing has: with the one that was probably meant, else with help.
  func addUnknown(
    _ name: String, among known: some Sequence<String>, as code: DiagnosticCode = .unknownName,
    at place: Place,
    _ message: String, help: String
  ) {
    let near = didYouMean(name, among: known)
    add(code, at: place, message + near, help: near.isEmpty ? help : "")
  }

  /// Names may hold letters, digits, `_` and `-`.
  func checkName(_ word: Word) {
    guard word.text.isEmpty || !word.text.unicodeScalars.allSatisfy(isNameScalar) else { return }
    add(
      .badName, at: word.place, "'\(word.text)' is no name", help: "names have letters, digits, '_' and '-'")
  }

  /// Checks a name and says that this file gives it.
  func name(_ kind: NameKind, _ word: Word) {
    checkName(word)
    declare(kind, word)
  }

  /// Says what this file is; its name must be the file's.
  func declareFile(_ kind: NameKind, _ name: Word) {
    self.name(kind, name)
    if file.stem != name.text {
      add(
        .fileName, at: name.place, "this file should be named '\(name.text).yaml'",
        help: "rename the file, or write '\(kind.rawValue): \(file.stem)'")
    }
  }

  /// A file that cannot be read still stands for its name, so that those who use it are not blamed.
  func declareByFileName(_ kind: ScriptKind) {
    let named: [ScriptKind: NameKind] = [
      .flow: .flow, .scenario: .scenario, .persona: .persona, .course: .course, .move: .move,
    ]
    guard let kind = named[kind] else { return }
    declare(kind, Word(file.stem, at: file.start))
  }
}

/// What names are made of.
func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
  ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
    || scalar == "_"
    || scalar == "-"
}
