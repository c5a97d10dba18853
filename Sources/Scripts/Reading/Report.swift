/// Collects what is wrong in one file, and what the file names and refers to.
final class Report {
  let file: ScriptFile
  /// Those of the file; of a sound one they are never asked for.
  private(set) lazy var lines = SourceLines(of: file)
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var declarations: [Declaration] = []
  private(set) var references: [Reference] = []
  /// What conditions hold slots and properties against.
  private(set) var comparisons: [(slot: Word, value: Word, scope: Scope)] = []
  /// Whom the names that are being read belong to.
  var scope: Scope = .library
  /// Where things that rules speak about stand.
  private(set) var landmarks: [Landmark: Place] = [:]
  /// The keys that readers asked for, by kind of section: what the schemas are held against.
  private(set) var vocabulary: [String: Set<String>] = [:]
  var recordsVocabulary = false

  init(_ file: ScriptFile) { self.file = file }

  /// - Parameter showingLine: Whether the line is shown; of a file that is no text it would be rubbish.
  func add(
    _ code: DiagnosticCode, at place: Place, _ message: String, help: String = "", showingLine: Bool = true
  ) {
    let place = lines.unfolded(place)
    diagnostics.append(
      Diagnostic(code, at: place, message, help: help, source: showingLine ? lines[place.line] : ""))
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Says that this file gives a thing this name.
  func declare(_ kind: NameKind, _ word: Word) {
    declarations.append(Declaration(kind: kind, name: word.text, place: word.place, scope: scope))
  }

  /// Says that this file uses a name; whether it exists is checked when all files are read.
  func refer(_ kind: NameKind, _ word: Word) {
    references.append(Reference(kind: kind, word: word, scope: scope))
  }

  /// Says that a condition asks whether a slot has this value; whether it can is checked when all files are read.
  func compare(_ slot: Word, with value: Word) { comparisons.append((slot, value, scope)) }

  /// Remembers where something stands, for rules that look at the compiled definitions.
  func mark(_ landmark: Landmark, at place: Place) { landmarks[landmark] = place }

  /// Where a remembered thing stands; the file's start for what was not remembered.
  func place(of landmark: Landmark) -> Place { landmarks[landmark] ?? file.start }

  func note(keys: [String], of kind: String) {
    if recordsVocabulary { vocabulary[kind, default: []].formUnion(keys) }
  }
}
