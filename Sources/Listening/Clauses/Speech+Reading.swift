import DialogueCore

extension Speech {
  /// Takes a text apart, down to clauses, their forms and scopes.
  ///
  /// - `stems`: Whether words get stems, so that they can be held against another speech.
  func read(
    _ text: String, _ automaton: Automaton, _ grammar: Grammar, stems: Bool, _ workspace: Workspace
  ) {
    clear()
    Tokeniser.tokenise(text, automaton.vocabulary, grammar, stems: stems, into: self)
    guard !tokens.isEmpty else { return }
    takeOffQuotes()
    workspace.phrases.find(in: self)
    if Padding.takeOut(of: self, grammar) {
      LeftOutSubject(automaton.vocabulary, grammar, self).restore()
      workspace.phrases.find(in: self)
    }
    ClauseSplitter.split(self, grammar, name: automaton.vocabulary.name)
    FormReader.read(self, grammar, name: automaton.vocabulary.name)
    ScopeReader.read(self, grammar)
  }

  /// Who puts all that he says in quotation marks quotes nobody.
  private func takeOffQuotes() {
    guard tokens.indices.allSatisfy({ tokens[$0].scopes.contains(.quoted) }) else { return }
    for place in tokens.indices { tokens[place].scopes.remove(.quoted) }
  }

  /// Whether some clause is a question.
  var asks: Bool {
    clauses.indices.contains { clauses[$0].form == .openQuestion || clauses[$0].form == .closedQuestion }
  }

  /// Whether no word is known.
  func isGibberish(_ vocabulary: Vocabulary) -> Bool {
    tokens.indices.allSatisfy { tokens[$0].word == Vocabulary.unknown || tokens[$0].word == vocabulary.name }
  }

  /// Marks the content words that the counterpart used.
  func markEchoes(of lines: [Counterpart]) {
    for place in tokens.indices where !tokens[place].roles.has(.stop) {
      let stem = tokens[place].stem
      if lines.contains(where: { $0.stems.contains(stem) }) { tokens[place].scopes.insert(.said) }
    }
  }
}
