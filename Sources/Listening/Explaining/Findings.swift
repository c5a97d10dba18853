import DialogueCore

/// Everything that was found in an utterance, and what became of it: what explanations are made of.
struct Findings {
  /// Words that stand in nearly any clause: "you", "the", "is".
  private static let small = Roles(.subject, .det, .aux)

  let hearing: Hearing
  let hits: ContiguousArray<Hit>
  /// Each cue once for the same words.
  let stopped: [Explanation.Stopped]
  /// Moves that reach their threshold somewhere, whoever is spoken to.
  let candidates: [Resolver.Candidate]
  /// Those that are left when all have given way.
  let standing: [Resolver.Candidate]

  init(_ hearing: Hearing) {
    self.hearing = hearing
    var stopped: [Explanation.Stopped] = []
    var known: Set<Explanation.Stopped> = []
    let matcher = hearing.matcher
    let judge = matcher.judge
    matcher.stopped = { index, range, objection in
      let cue = hearing.listener.cues[Int(index)]
      let found = Explanation.Stopped(
        move: hearing.listener.moves[Int(cue.move)].id, cue: cue.cue.id, words: hearing.words(range),
        strength: cue.cue.strength, by: objection.rawValue,
        reason: judge.reason(
          of: objection, to: index, cue.cue, start: range.lowerBound, end: range.upperBound,
          words: hearing.words),
        isFaint: cue.cue.isWordless
          || range.allSatisfy {
            !hearing.speech.tokens[$0].roles.isDisjoint(with: Self.small)
          })
      if known.insert(found).inserted { stopped.append(found) }
    }
    hits = matcher.hits().hits
    self.stopped = stopped
    candidates = hearing.resolver.candidates(hits)
    standing = hearing.resolver.standing(candidates.filter(hearing.counts))
  }

  /// Moves that count with the hearer and gave way to others.
  var gone: [Resolver.Candidate] {
    candidates.filter { candidate in
      hearing.counts(candidate)
        && !standing.contains { $0.move == candidate.move && $0.sentence == candidate.sentence }
    }
  }

  /// The moves that a candidate gave way to, by name.
  func rivals(of candidate: Resolver.Candidate) -> [MoveID] {
    let rivals = hearing.resolver.rivals(of: candidate, among: standing)
    let all = rivals.isEmpty ? hearing.resolver.rivals(of: candidate, among: candidates) : rivals
    return Set(all.map { hearing.listener.moves[$0.move].id }).sorted()
  }
}

extension Hearing {
  /// The words of a stretch of tokens as they were typed.
  func words(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return scalars[
      Int(speech.tokens[range.lowerBound].start)..<Int(speech.tokens[range.upperBound - 1].end)]
  }
}

extension Cue {
  /// Whether it takes any clause of its form, or any words at some place.
  fileprivate var isWordless: Bool { say.allSatisfy { $0.root.pieces.isEmpty } }
}
