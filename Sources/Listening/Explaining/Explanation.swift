import DialogueCore

/// How an utterance was taken apart, and what was nearly heard.
public struct Explanation: Equatable, Sendable {
  public struct Clause: Equatable, Sendable {
    public let words: String
    public let form: Form
  }

  /// A cue that matched and counts.
  public struct Fired: Equatable, Sendable {
    public let cue: String
    public let words: String
    /// Below 0 when it speaks against the move.
    public let strength: Int
  }

  /// A cue that matched and was stopped.
  public struct Stopped: Hashable, Sendable {
    public let move: MoveID
    public let cue: String
    public let words: String
    public let strength: Int
    /// The key of the cue that stopped it: `negated`, `without`, `form` ...
    public let by: String
    /// What it wants, or what stands in its way, for people.
    public let reason: String
    /// Whether it would have matched nearly anything: a pattern without words of its own, or words that stand everywhere.
    public let isFaint: Bool
  }

  /// A word that was taken for another, see `Vocabulary.slip`.
  public struct Slip: Equatable, Sendable {
    public let written: String
    public let meant: String
  }

  /// A move that was found and not reported.
  public struct Near: Equatable, Sendable {
    public let move: MoveID
    public let words: String
    public let cues: [String]
    public let strength: Int
    public let threshold: Int
    /// `strength 2 of 3`, `gave way to excuse`, `does not count with coach`.
    public let reason: String
    /// Whether it reached more than half of its threshold; anything less would only puzzle the one who said it.
    public var isClose: Bool { strength * 2 > threshold }
  }

  public let clauses: [Clause]
  public let slips: [Slip]
  public let stopped: [Stopped]
  public let near: [Near]
}

extension Explanation: CustomStringConvertible {
  public var description: String {
    var lines = ["clauses:"]
    lines += clauses.map { "  \($0.form.rawValue): \($0.words)" }
    lines += slips.map { "read as \($0.meant): \($0.written)" }
    if !stopped.isEmpty { lines.append("stopped:") }
    lines += stopped.map { "  \($0.move) \($0.cue), \"\($0.words)\": \($0.by): \($0.reason)" }
    if !near.isEmpty { lines.append("nearly heard:") }
    lines += near.map { "  \($0.move), \"\($0.words)\" [\($0.cues.joined(separator: ", "))]: \($0.reason)" }
    return lines.joined(separator: "\n")
  }
}

extension Listener {
  /// What `listen` did with the utterance: clauses and forms, cues that something stopped, moves nearly heard.
  public func explain(_ text: String, in context: ListeningContext) -> Explanation {
    hearing(text, in: context) { $0.explanation() }
  }

  /// What a cue of a move weighs; nil when there is no such cue.
  public func strength(of cue: String, in move: MoveID) -> Int? {
    cues.first { $0.cue.id == cue && moves[Int($0.move)].id == move }?.cue.strength
  }
}

extension Hearing {
  fileprivate func explanation() -> Explanation {
    let findings = Findings(self)
    let resolver = resolver
    func near(_ candidate: Resolver.Candidate, _ reason: String) -> Explanation.Near {
      Explanation.Near(
        move: listener.moves[candidate.move].id,
        words: words(Int(candidate.start)..<Int(candidate.end)),
        cues: resolver.cues(of: candidate, among: findings.hits).map { listener.cues[Int($0)].cue.id },
        strength: candidate.strength,
        threshold: resolver.threshold(of: candidate), reason: reason)
    }
    let weak = resolver.shortOfThreshold(findings.hits).map {
      near($0, "strength \($0.strength) of \(resolver.threshold(of: $0))")
    }
    let withheld = findings.candidates.filter { !counts($0) }
      .map { near($0, "does not count with \(conditions.with.rawValue)") }
    let gone = findings.gone.map { candidate in
      let rivals = findings.rivals(of: candidate).map(\.text).joined(separator: ", ")
      return near(candidate, "gave way to \(rivals)")
    }
    let clauses = speech.clauses.indices.map { index in
      let clause = speech.clauses[index]
      return Explanation.Clause(words: words(clause.places), form: clause.form)
    }
    return Explanation(
      clauses: clauses, slips: slips, stopped: findings.stopped, near: weak + withheld + gone)
  }

  private var slips: [Explanation.Slip] {
    let vocabulary = listener.automaton.vocabulary
    return speech.tokens.indices.compactMap { place in
      let (read, written) = (speech.tokens[place].word, words(place..<place + 1))
      guard read != Vocabulary.unknown, read != vocabulary.name, let word = CollectedWord.read(written).first,
        let meant = word.bytes.withUnsafeBufferPointer({ vocabulary.slipOfUnknown($0) })
      else { return nil }
      return Explanation.Slip(written: written, meant: vocabulary.text(of: meant))
    }
  }
}
