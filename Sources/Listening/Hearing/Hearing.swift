import DialogueCore

/// One utterance on its way from text to moves.
final class Hearing {
  let listener: Listener
  let text: String
  let context: ListeningContext
  let speech: Speech
  let said: [Counterpart]
  let conditions: ConditionJudge
  private let workspace: Workspace

  init(_ listener: Listener, _ text: String, _ context: ListeningContext, _ workspace: Workspace) {
    self.listener = listener
    self.text = text
    self.context = context
    self.workspace = workspace
    said = context.said.suffix(3).map { listener.counterpart($0, workspace) }
      .filter { !$0.speech.tokens.isEmpty }
    speech = workspace.speech(for: text)
    speech.read(text, listener.automaton, listener.grammar, stems: !said.isEmpty, workspace)
    if !said.isEmpty { speech.markEchoes(of: said) }
    speech.settle()
    conditions = ConditionJudge(listener, context, said: said.last)
  }

  var matcher: CueMatcher {
    let judge = Judge(
      automaton: listener.automaton, grammar: listener.grammar, speech: speech, conditions: conditions,
      workspace: workspace, textGuards: Cells(repeating: 0, count: listener.textGuards))
    return CueMatcher(
      automaton: listener.automaton, cues: listener.cues, gates: listener.gates,
      formCues: listener.formCues, judge: judge)
  }

  var resolver: Resolver {
    Resolver(moves: listener.moves, weights: listener.weights.view, speech: speech)
  }

  /// - Parameter everyPlace: A move is listed for each sentence in which it is heard, not only for its strongest.
  func utterance(everyPlace: Bool = false) -> Utterance {
    utterance(of: matcher.hits(), everyPlace: everyPlace)
  }

  func utterance(of found: CueMatcher.Found, everyPlace: Bool = false) -> Utterance {
    guard !speech.tokens.isEmpty else { return Utterance(text: text) }
    let resolver = resolver
    let candidates = resolver.candidates(found.hits)
    let standing = resolver.standing(candidates.filter(counts))
    let reported = everyPlace ? standing : strongest(standing)
    let scalars = ScalarText(text)
    return Utterance(
      text: text, moves: reported.map { report($0, resolver.cues(of: $0, among: found.hits), scalars) },
      flags: flags(standing, withheld: candidates),
      topics: found.topics.sorted().map { listener.topics[$0] },
      commitments: commitments(standing, scalars), asks: speech.asks,
      gibberish: speech.isGibberish(listener.automaton.vocabulary))
  }

  /// Whether the move counts with whoever is spoken to.
  func counts(_ candidate: Resolver.Candidate) -> Bool {
    listener.moves[candidate.move].counts(with: context.with)
  }

  /// Each move once, with its strongest words; the first of equals.
  private func strongest(_ candidates: [Resolver.Candidate]) -> [Resolver.Candidate] {
    var best: [Resolver.Candidate] = []
    for candidate in candidates {
      if let index = best.firstIndex(where: { $0.move == candidate.move }) {
        if candidate.strength > best[index].strength { best[index] = candidate }
      } else {
        best.append(candidate)
      }
    }
    return best.sorted { ($0.start, $0.move) < ($1.start, $1.move) }
  }

  private func report(_ candidate: Resolver.Candidate, _ cues: [Int32], _ scalars: ScalarText) -> Heard {
    let move = listener.moves[candidate.move]
    let quoted = Quotation(listener.grammar, speech).tokens(
      of: Int(candidate.start)..<Int(candidate.end))
    let range = Int(speech.tokens[quoted.lowerBound].start)..<Int(speech.tokens[quoted.upperBound - 1].end)
    let why = cues.lazy.compactMap { [listener] in listener.cues[Int($0)].cue.why }.first ?? move.why
    return Heard(
      move: move.id, words: scalars[range], range: range, strength: candidate.strength,
      cues: cues.map { listener.cues[Int($0)].cue.id }, why: why)
  }

  private func flags(
    _ standing: [Resolver.Candidate], withheld candidates: [Resolver.Candidate]
  ) -> [FlagID] {
    guard !listener.flags.isEmpty else { return [] }
    conditions.settle(
      heard: standing.map(\.move),
      withheld: candidates.filter { !counts($0) }.map(\.move))
    let facts = FlagFacts(hearing: self)
    conditions.echoOnly = facts.echoOnly(standing)
    conditions.unvoicedFeeling = facts.unvoicedFeeling(standing)
    return listener.flags.filter { conditions.holds($0.when) }.map(\.flag)
  }

  private func commitments(_ standing: [Resolver.Candidate], _ scalars: ScalarText) -> [Commitment] {
    let promising = standing.filter { listener.moves[$0.move].commits }.map(\.sentence)
    guard !promising.isEmpty else { return [] }
    let reader = CommitmentReader(
      speech: speech, automaton: listener.automaton, grammar: listener.grammar, scalars: scalars,
      dates: listener.dates, clock: context.clock)
    return Set(promising).sorted().map { reader.commitment(in: speech.sentences[Int($0)]) }
  }
}
