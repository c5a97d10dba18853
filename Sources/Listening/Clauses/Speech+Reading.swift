import DialogueCore

extension Speech {
  /// Takes a text apart, down to clauses, their forms and scopes.
  static func read(
    _ text: String, _ automaton: Automaton, _ grammar: Grammar, stems: Bool, _ workspace: Workspace
  ) -> Speech {
    let tokeniser = Tokeniser.tokenise(text, automaton.vocabulary, grammar, stems: stems)
    let speech = Speech(tokens: tokeniser.tokens)
    guard !speech.tokens.isEmpty else { return speech }
    PhraseFinder.find(in: speech, automaton, workspace.lists)
    ClauseSplitter.split(speech, grammar, asked: tokeniser.asked)
    FormReader.read(speech, grammar, name: automaton.vocabulary.name)
    ScopeReader.read(speech, grammar)
    return speech
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
  func markEchoes(of others: [Speech]) {
    func isContent(_ token: Token) -> Bool { !token.roles.has(.stop) }
    var stems: Set<UInt32> = []
    for other in others {
      for place in other.tokens.indices where isContent(other.tokens[place]) {
        stems.insert(other.tokens[place].stem)
      }
    }
    for place in tokens.indices where isContent(tokens[place]) && stems.contains(tokens[place].stem) {
      tokens[place].scopes.insert(.said)
    }
  }
}
