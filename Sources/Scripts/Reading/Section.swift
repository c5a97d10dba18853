import DialogueCore

/// A map of a script: knows which of its keys were read, so that the rest can be reported.
///
/// Accessors never throw: what is missing or of the wrong kind is reported, and a neutral value stands in.
final class Section {
  let report: Report
  /// What it describes, as messages call it: "flow", "state".
  let kind: String
  private let entries: [Entry]
  private var asked: [String] = []
  private var isFinished = false

  private struct Entry {
    let name: String
    let key: ScriptNode
    let value: ScriptNode
  }

  init(_ pairs: [(key: ScriptNode, value: ScriptNode)], as kind: String, _ report: Report) {
    self.report = report
    self.kind = kind
    entries = pairs.compactMap { pair in
      if case .text(let name, _) = pair.key.content {
        return Entry(name: name, key: pair.key, value: pair.value)
      }
      Item(pair.key, report).expected("a key")
      return nil
    }
  }

  /// Where it begins: at its first key.
  var place: Place {
    entries.first.flatMap(word(of:))?.place ?? report.file.start
  }

  /// The value of a key, which counts as read.
  subscript(key: String) -> Item? {
    asked.append(key)
    return entry(key).map { Item($0.value, report) }
  }

  /// The key itself, for its place.
  func key(_ key: String) -> Word? { entry(key).flatMap(word(of:)) }

  /// All keys and values in order, where the author chooses the keys; all count as read.
  func all() -> [(key: Word, value: Item)] {
    asked += entries.map(\.name)
    return entries.compactMap { entry in word(of: entry).map { ($0, Item(entry.value, report)) } }
  }

  private func entry(_ key: String) -> Entry? { entries.first { $0.name == key } }

  private func word(of entry: Entry) -> Word? { Item(entry.key, report).word }

  /// Reports the keys that nobody asked for. Call it when everything is read; once is enough.
  func finish() {
    guard !isFinished else { return }
    isFinished = true
    report.note(keys: asked, of: kind)
    guard entries.contains(where: { !asked.contains($0.name) }) else { return }
    let known = Set(asked)
    for entry in entries where !known.contains(entry.name) {
      guard let key = word(of: entry) else { continue }
      if isCutOff(entry, at: key.place) {
        report.add(
          .unknownKey, at: key.place,
          "a comma ends a text between '{' and '}', so '\(key.text)' is taken for a key",
          help: "put the whole text in quotes")
        continue
      }
      report.addUnknown(
        key.text, among: known, as: .unknownKey, at: key.place, "\(owner) no key '\(key.text)'",
        help: "its keys are \(known.sorted().joined(separator: ", "))")
    }
  }

  /// `a state has`, `an ending has`, `examples have`.
  private var owner: String {
    if kind.hasSuffix("s"), !kind.contains(" ") { return "\(kind) have" }
    return "\(kind.first.map("aeiou".contains) ?? false ? "an" : "a") \(kind) has"
  }

  /// Whether this is the rest of a text that a comma cut in two: `{say: Well, what now?}`.
  private func isCutOff(_ entry: Entry, at place: Place) -> Bool {
    guard Item(entry.value, report).isEmpty else { return false }
    let before = report.lines[place.line].unicodeScalars.prefix(place.column - 1)
    return before.last { $0 != " " } == ","
  }

  func missing(_ key: String) {
    report.add(.missingKey, at: place, "this \(kind) has no '\(key)'", help: "add '\(key):'")
  }
}
