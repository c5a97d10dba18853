import DialogueCore

// A folder's lists, flags and spelling are laid over the shipped ones entry by entry: who adds one list writes one list.

extension [WordList] {
  /// Lays lists over these: one that is there is replaced, others are added. A list that names itself goes on from the one
  /// that it replaces.
  mutating func lay(_ own: [WordList]) {
    guard !isEmpty else {
      self = own
      return
    }
    var places = Dictionary(indices.map { (self[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    for list in own {
      guard let place = places[list.id] else {
        places[list.id] = count
        append(list)
        continue
      }
      self[place] = list.laid(over: self[place])
    }
  }
}

extension WordList {
  fileprivate func laid(over below: WordList) -> WordList {
    WordList(
      id: id, patterns: patterns.flatMap { $0.root == .list(id) ? below.patterns : [$0] })
  }
}

extension [FlagRule] {
  /// Lays flags over these: one that is there is replaced, others are added.
  mutating func lay(_ own: [FlagRule]) {
    for flag in own {
      if let place = firstIndex(where: { $0.flag == flag.flag }) { self[place] = flag } else { append(flag) }
    }
  }
}

extension Spelling {
  /// This one, with the entries of another that it does not have.
  func laid(over below: Spelling?) -> Spelling {
    guard let below else { return self }
    let own = Set(entries.map(\.meant))
    return Spelling(
      entries: below.entries.filter { !own.contains($0.meant) } + entries,
      forms: below.forms.merging(forms) { $1 },
      words: below.words + words.filter { !below.words.contains($0) },
      rewordings: below.rewordings.merging(rewordings) { $1 },
      synonyms: below.synonyms.merging(synonyms) { $1 })
  }
}
