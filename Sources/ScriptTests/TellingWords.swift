import DialogueCore

/// Sorts unheard utterances by the words that they share and that heard ones seldom have.
struct TellingWords {
  /// Words that stand anywhere, from the lists `stop_word` and `commonest`.
  private let passedOver: Set<String>
  /// In how many heard utterances a word stands.
  private var heard: [String: Int] = [:]

  init(lists: [WordList]) {
    let common = lists.filter { $0.id == "stop_word" || $0.id == "commonest" }
    passedOver = Set(common.flatMap(\.patterns).map { $0.source.lowercased() })
  }

  mutating func heard(_ text: String) {
    for word in words(of: text) { heard[word, default: 0] += 1 }
  }

  /// Groups of utterances by shared words, the largest first; one without words holds those that share none.
  func groups(of unheard: [Unheard]) -> [UnheardGroup] {
    var rest = unheard.map { (utterance: $0, words: words(of: $0.text)) }
    var groups: [UnheardGroup] = []
    while let word = mostTelling(of: rest.map(\.words)) {
      let members = rest.filter { $0.words.contains(word) }
      rest.removeAll { $0.words.contains(word) }
      let shared = members.dropFirst().reduce(members[0].words) { $0.intersection($1.words) }
      let others = shared.subtracting([word]).sorted { (heard[$0] ?? 0, $0) < (heard[$1] ?? 0, $1) }
      groups.append(UnheardGroup(words: [word] + others, utterances: members.map(\.utterance)))
    }
    groups.sort { ($1.utterances.count, $0.words[0]) < ($0.utterances.count, $1.words[0]) }
    if !rest.isEmpty { groups.append(UnheardGroup(words: [], utterances: rest.map(\.utterance))) }
    return groups
  }

  /// The word that stands in most of the utterances, those that heard ones have too counting less; nil when none stands
  /// in two.
  private func mostTelling(of utterances: [Set<String>]) -> String? {
    var counts: [String: Int] = [:]
    for words in utterances { for word in words { counts[word, default: 0] += 1 } }
    func weight(_ word: String, _ count: Int) -> Double {
      Double(count * count) / Double(count + (heard[word] ?? 0))
    }
    return counts.filter { $0.value > 1 }
      .max { (weight($0.key, $0.value), $1.key) < (weight($1.key, $1.value), $0.key) }?.key
  }

  /// The words that carry content, each once, in lower case.
  private func words(of text: String) -> Set<String> {
    let words = text.lowercased().replacing("’", with: "'")
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" }
    return Set(words.map(String.init).filter { $0.count > 2 && !passedOver.contains($0) })
  }
}
