import DialogueCore

/// The flags that are raised over what was heard.
extension Hearing {
  /// - Parameter candidates: What stands, and what does not count with whoever is spoken to.
  func flags(
    _ standing: [Resolver.Candidate], of candidates: [Resolver.Candidate], about topics: [TopicID]
  ) -> [FlagID] {
    guard !listener.flags.isEmpty else { return [] }
    let (moves, with) = (listener.moves, conditions.with)
    conditions.settle(
      .init(
        heard: standing.map(\.move),
        withheld: candidates.map(\.move).filter { !moves[$0].counts(with: with) }, topics: topics,
        echoOnly: echoOnly(standing), unvoicedFeeling: unvoicedFeeling(standing)))
    var raised: [FlagID] = []
    for index in listener.flags.indices where conditions.holds(listener.flags[index].when) {
      raised.append(listener.flags[index].flag)
    }
    return raised
  }

  /// A reflection without a content word that the counterpart did not use, neither in its own sentence nor in another that
  /// tells something.
  private func echoOnly(_ standing: [Resolver.Candidate]) -> Bool {
    guard let candidate = standing.first(where: { $0.move == listener.reflecting }) else {
      return false
    }
    return speech.sentences.indices.allSatisfy { index in
      let sentence = speech.sentences[index]
      guard index == Int(candidate.sentence) || !sentence.asked && sentence.range.count >= Self.telling else {
        return true
      }
      return sentence.range.allSatisfy { place in
        let token = speech.tokens[Int(place)]
        return token.scopes.contains(.said) || token.roles.has(.stop)
      }
    }
  }

  /// How many words a sentence has at least that tells something: "I see." does not.
  private static var telling: Int { 5 }

  /// A named feeling of a family that neither the scenario has nor the counterpart's words carry.
  private func unvoicedFeeling(_ standing: [Resolver.Candidate]) -> Bool {
    guard let known = conditions.feelings else { return false }
    for candidate in standing where candidate.move == listener.namingFeelings {
      for (family, set) in listener.feelings {
        let sentence = speech.sentences[Int(candidate.sentence)]
        let named = sentence.range.contains { belongs(speech.tokens[Int($0)], to: set) }
        let voiced =
          known.contains(family)
          || said.contains { line in
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
