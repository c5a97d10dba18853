import DialogueCore

extension Sequence {
  /// The first of which words are a whole name.
  func first(wholly text: String, by names: (Element) -> [String]) -> Element? {
    let words = text.nameWords
    return words.isEmpty ? nil : first { names($0).contains { $0.plainWords == words } }
  }

  /// The one that typed words name: by a name, an unmistakable beginning or part of one, words with one name among them,
  /// or a beginning with one slip in it ("apologise"); nil where that is none or several.
  func only(named typed: String, by names: (Element) -> [String]) -> Element? {
    let words = typed.nameWords
    guard !words.isEmpty else { return nil }
    let known = map { (element: $0, names: names($0).map(\.plainWords)) }
    func only(_ fits: (String) -> Bool) -> Element? {
      let fitting = known.filter { $0.names.contains(where: fits) }
      return fitting.count == 1 ? fitting[0].element : nil
    }
    return only { $0 == words } ?? only { $0.hasPrefix(words) } ?? only { " \(words) ".contains(" \($0) ") }
      ?? (words.count < shortestPart ? nil : only { " \($0) ".contains(" \(words) ") })
      ?? (words.count <= shortestPart ? nil : only { $0.begins(likely: words) })
  }

  /// The one of which a name stands among typed words; nil where that is none or several.
  func only(namedWithin typed: String, by names: (Element) -> [String]) -> Element? {
    let words = " \(typed.nameWords) "
    let fitting = filter { names($0).contains { words.contains(" \($0.plainWords) ") } }
    return fitting.count == 1 ? fitting[0] : nil
  }
}

/// Letters that it takes for a part of a name to be one, and one more for one with a slip in it.
private let shortestPart = 4

/// Bytes of the longest text in which a name is looked for. Nobody chooses in more, and a server would stand still over it.
private let longestChoice = 1000

extension String {
  /// Its plain words, as far as it may be a choice; none where it is longer than any is.
  fileprivate var nameWords: String { utf8.count <= longestChoice ? plainWords : "" }

  /// Its words in lower case, a space between two, and nothing else.
  var plainWords: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// Whether it begins with those words, but for one letter.
  fileprivate func begins(likely words: String) -> Bool {
    (-1...1).contains { isSlip(words, for: String(prefix(words.count + $0))) }
  }
}
