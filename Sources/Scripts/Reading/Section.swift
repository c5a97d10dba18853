import DialogueCore
import Yams

/// A map of a script: knows which of its keys were read, so that the rest can be reported.
///
/// Accessors never throw: what is missing or of the wrong kind is reported, and a neutral value stands in.
final class Section {
  let report: Report
  /// What it describes, as messages call it: "flow", "state".
  let kind: String
  private let entries: [(key: Word, value: Item)]
  private var asked: [String] = []
  private var isFinished = false

  init(_ mapping: Node.Mapping, as kind: String, _ report: Report) {
    self.report = report
    self.kind = kind
    entries = mapping.compactMap { pair in
      guard let key = Item(pair.key, report).word else {
        Item(pair.key, report).expected("a key")
        return nil
      }
      return (key, Item(pair.value, report))
    }
  }

  /// Where it begins: at its first key.
  var place: Place { entries.first?.key.place ?? Place(file: report.file.name, line: 1, column: 1) }

  /// The value of a key, which counts as read.
  subscript(key: String) -> Item? {
    asked.append(key)
    return entries.first { $0.key.text == key }?.value
  }

  /// The key itself, for its place.
  func key(_ key: String) -> Word? { entries.first { $0.key.text == key }?.key }

  /// All keys and values in order, where the author chooses the keys; all count as read.
  func all() -> [(key: Word, value: Item)] {
    asked += entries.map(\.key.text)
    return entries
  }

  /// Reports the keys that nobody asked for. Call it when everything is read; once is enough.
  func finish() {
    guard !isFinished else { return }
    isFinished = true
    report.note(keys: asked, of: kind)
    guard entries.contains(where: { !asked.contains($0.key.text) }) else { return }
    let known = Set(asked)
    for entry in entries where !known.contains(entry.key.text) {
      let near = didYouMean(entry.key.text, among: known)
      report.add(
        .unknownKey, at: entry.key.place, "a \(kind) has no key '\(entry.key.text)'\(near)",
        help: near.isEmpty ? "its keys are \(known.sorted().joined(separator: ", "))" : "")
    }
  }

  func missing(_ key: String) {
    report.add(.missingKey, at: place, "this \(kind) has no '\(key)'", help: "add '\(key):'")
  }
}
