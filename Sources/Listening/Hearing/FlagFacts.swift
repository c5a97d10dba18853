import DialogueCore

/// What flags may want to know of the heard words.
struct FlagFacts {
  let hearing: Hearing

  private var listener: Listener { hearing.listener }
  private var speech: Speech { hearing.speech }

  /// A reflection without a content word that the counterpart did not use.
  func echoOnly(_ standing: [Resolver.Candidate]) -> Bool {
    guard let candidate = standing.first(where: { $0.move == listener.reflecting }) else {
      return false
    }
    return speech.sentences[Int(candidate.sentence)].range.allSatisfy { place in
      let token = speech.tokens[Int(place)]
      return token.scopes.contains(.said) || token.roles.has(.stop)
    }
  }

  /// A named feeling of a family that neither the scenario has nor the counterpart's words carry.
  func unvoicedFeeling(_ standing: [Resolver.Candidate]) -> Bool {
    guard let known = hearing.context.feelings else { return false }
    for candidate in standing where candidate.move == listener.namingFeelings {
      for (family, set) in listener.feelings {
        let sentence = speech.sentences[Int(candidate.sentence)]
        let named = sentence.range.contains { belongs(speech.tokens[Int($0)], to: set) }
        let voiced =
          known.contains(family)
          || hearing.said.contains { line in
            line.speech.tokens.indices.contains { belongs(line.speech.tokens[$0], to: set) }
          }
        if named, !voiced { return true }
      }
    }
    return false
  }

  private func belongs(_ token: Token, to set: Int32) -> Bool {
    listener.automaton.belongs(token.word, to: set)
  }
}
