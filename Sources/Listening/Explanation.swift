import DialogueCore

/// How an utterance was taken apart, and what was nearly heard.
public struct Explanation: Equatable, Sendable {
  public struct Clause: Equatable, Sendable {
    public let words: String
    public let form: Form
  }

  /// A cue that matched and was stopped.
  public struct Stopped: Equatable, Sendable {
    public let move: MoveID
    public let cue: String
    public let words: String
    /// The key of the cue that stopped it: `negated`, `without`, `form` ...
    public let by: String
  }

  /// A move that was found and not reported.
  public struct Near: Equatable, Sendable {
    public let move: MoveID
    public let words: String
    public let cues: [String]
    /// `strength 2 of 3`, `gave way`, `does not count with coach`.
    public let reason: String
  }

  public let clauses: [Clause]
  public let stopped: [Stopped]
  public let near: [Near]
}

extension Explanation: CustomStringConvertible {
  public var description: String {
    var lines = ["clauses:"]
    lines += clauses.map { "  \($0.form.rawValue): \($0.words)" }
    if !stopped.isEmpty { lines.append("stopped:") }
    lines += stopped.map { "  \($0.move) \($0.cue), \"\($0.words)\": \($0.by)" }
    if !near.isEmpty { lines.append("nearly heard:") }
    lines += near.map { "  \($0.move), \"\($0.words)\" [\($0.cues.joined(separator: ", "))]: \($0.reason)" }
    return lines.joined(separator: "\n")
  }
}

extension Listener {
  /// What `listen` did with the utterance: clauses and forms, cues that something stopped, moves nearly heard.
  public func explain(_ text: String, in context: ListeningContext) -> Explanation {
    Hearing(self, text, context).explanation()
  }
}

extension Hearing {
  fileprivate func explanation() -> Explanation {
    let scalars = ScalarText(text)
    func words(_ range: Range<Int>) -> String {
      guard !range.isEmpty else { return "" }
      return scalars[
        Int(speech.tokens[range.lowerBound].start)..<Int(speech.tokens[range.upperBound - 1].end)]
    }
    var stopped: [Explanation.Stopped] = []
    var matcher = matcher
    matcher.stopped = { cue, range, objection in
      let cue = listener.cues[Int(cue)]
      stopped.append(
        Explanation.Stopped(
          move: listener.moves[Int(cue.move)].id, cue: cue.cue.id, words: words(range), by: objection.rawValue
        ))
    }
    let hits = matcher.hits().hits
    let clauses = speech.clauses.map { clause in
      Explanation.Clause(
        words: words(Int(clause.range.lowerBound)..<Int(clause.range.upperBound)), form: clause.form)
    }
    func near(_ candidate: Resolver.Candidate, _ reason: String) -> Explanation.Near {
      Explanation.Near(
        move: listener.moves[candidate.move].id, words: words(Int(candidate.start)..<Int(candidate.end)),
        cues: candidate.cues.map { listener.cues[Int($0)].cue.id }, reason: reason)
    }
    let weak = resolver.shortOfThreshold(hits).map {
      near($0, "strength \($0.strength) of \(listener.moves[$0.move].threshold)")
    }
    let candidates = resolver.candidates(hits)
    let counting = candidates.filter { listener.moves[$0.move].to.contains(context.with) }
    let withheld = candidates.filter { !listener.moves[$0.move].to.contains(context.with) }
      .map { near($0, "does not count with \(context.with.rawValue)") }
    let standing = resolver.standing(counting)
    let gone = counting.filter { candidate in
      !standing.contains { $0.move == candidate.move && $0.sentence == candidate.sentence }
    }
    .map { near($0, "gave way") }
    return Explanation(clauses: Array(clauses), stopped: stopped, near: weak + withheld + gone)
  }
}
