import DialogueCore

/// One utterance on its way from text to moves.
struct Hearing {
  let listener: Listener
  let text: String
  let scalars: ScalarText
  let speech: Speech
  /// The counterpart's last lines that have words.
  let said: [Counterpart]
  private let workspace: Workspace

  /// The context is lent: it counts a dozen references.
  init(_ listener: Listener, _ text: String, _ context: borrowing ListeningContext, _ workspace: Workspace) {
    self.listener = listener
    self.text = text
    scalars = ScalarText(text)
    self.workspace = workspace
    var said: [Counterpart] = []
    for line in context.said.suffix(3) {
      let line = listener.counterpart(line, workspace)
      if !line.speech.tokens.isEmpty { said.append(line) }
    }
    self.said = said
    speech = workspace.speech(for: text)
    speech.read(text, listener.automaton, listener.grammar, stems: !said.isEmpty, workspace)
    if !said.isEmpty { speech.markEchoes(of: said) }
    speech.settle()
    conditions.begin(context, said: said.last)
    workspace.topics.begin(context)
  }

  var conditions: ConditionJudge { workspace.conditions }

  var matcher: CueMatcher {
    CueMatcher(listener, Judge(listener, speech, conditions, workspace), workspace)
  }

  var resolver: Resolver {
    Resolver(moves: listener.moves, terms: listener.terms.view, speech: speech, conditions: conditions)
  }

  /// - Parameter everyPlace: A move is listed for each sentence in which it is heard, not only for its strongest.
  func utterance(everyPlace: Bool = false) -> Utterance {
    utterance(of: matcher.hits(ofMoves: true), everyPlace: everyPlace)
  }

  func utterance(of found: CueMatcher.Found, everyPlace: Bool = false) -> Utterance {
    guard !speech.tokens.isEmpty else { return Utterance(text: text) }
    let resolver = resolver
    let candidates = resolver.candidates(found.hits)
    // Closures take what they need, and not all of the hearing with its references.
    let (moves, with) = (listener.moves, conditions.with)
    let standing = resolver.standing(candidates.filter { moves[$0.move].counts(with: with) })
    let reported = everyPlace ? standing : strongest(standing)
    let topics = found.topics.sorted().map { listener.topics[Int($0)] }
    return Utterance(
      text: text, moves: reported.map { report($0, resolver.cues(of: $0, among: found.hits)) },
      flags: flags(standing, of: candidates, about: topics), topics: topics,
      commitments: commitments(standing), asks: speech.asks,
      gibberish: speech.isGibberish(listener.automaton.vocabulary))
  }

  /// Whether the move counts with whoever is spoken to.
  func counts(_ candidate: Resolver.Candidate) -> Bool {
    listener.moves[candidate.move].counts(with: conditions.with)
  }

  /// Each move once, with its strongest words; the first of equals.
  private func strongest(_ candidates: [Resolver.Candidate]) -> [Resolver.Candidate] {
    var best: [Resolver.Candidate] = []
    best.reserveCapacity(candidates.count)
    for candidate in candidates {
      if let index = best.firstIndex(where: { $0.move == candidate.move }) {
        if candidate.strength > best[index].strength { best[index] = candidate }
      } else {
        best.append(candidate)
      }
    }
    best.sort { $0.comes(before: $1) }
    return best
  }

  private func report(_ candidate: Resolver.Candidate, _ cues: [Int32]) -> Heard {
    let move = listener.moves[candidate.move]
    let quoted = Quotation(listener.grammar, speech).tokens(
      of: Int(candidate.start)..<Int(candidate.end))
    let range = Int(speech.tokens[quoted.lowerBound].start)..<Int(speech.tokens[quoted.upperBound - 1].end)
    let why = cues.lazy.compactMap { [listener] in listener.cues[Int($0)].cue.why }.first ?? move.why
    return Heard(
      move: move.id, words: scalars[range], range: range, strength: candidate.strength,
      cues: cues.map { listener.cues[Int($0)].cue.id }, why: why)
  }
}
