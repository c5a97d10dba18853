import DialogueCore
import JSON

/// The lists of words that cues share: each with its first entries, by which one sees what it is a class of, or whole.
struct WordLists {
  private let lists: [WordList]

  /// As many entries are shown as fit into a line of so many characters.
  private static let width = 100

  init(_ lists: [WordList]) { self.lists = lists.sorted { $0.id < $1.id } }

  var text: String { lists.map { row($0) + "\n" }.joined() }

  /// Every entry, one a line.
  var wholeText: String {
    lists.map { list in "~\(list.id)\n" + list.patterns.map { "  \($0.source)\n" }.joined() }.joined()
  }

  private func row(_ list: WordList) -> String {
    var row = "~\(list.id)  (\(list.patterns.count))"
    for (number, entry) in list.patterns.enumerated() {
      let next = (number == 0 ? "  " : ", ") + entry.source
      guard row.count + next.count <= Self.width else { return row + (number == 0 ? "  ..." : ", ...") }
      row += next
    }
    return row
  }

  var json: JSONValue {
    [
      "lists": .list(lists) { list in
        ["list": .string(list.id), "entries": .list(list.patterns) { .string($0.source) }]
      }
    ]
  }
}
