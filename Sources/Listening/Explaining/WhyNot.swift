import DialogueCore

/// What an utterance lacked to be heard as a move.
public struct WhyNot: Equatable, Sendable {
  public let move: MoveID
  /// The words in which it is heard after all; nil when it is not.
  public let heard: Heard?
  /// The sum of strengths from which on it is heard.
  public let threshold: Int
  /// The cues that counted in the sentence that came nearest, strongest first.
  public let fired: [Explanation.Fired]
  /// Cues of the move that matched and were stopped.
  public let stopped: [Explanation.Stopped]
  /// The moves that took its place.
  public let gaveWayTo: [MoveID]
  /// Whom it counts with, when it is not who is spoken to; empty otherwise.
  public let countsWith: [Role]
  /// Cues that did not match, those that lack least first; at most three.
  public let nearest: [NearCue]

  /// The strength that was reached in one sentence.
  public var reached: Int { fired.reduce(0) { $0 + $1.strength } }
}

extension Listener {
  /// What kept a move from being heard. Its patterns are compiled anew in pieces, which takes as long as building a
  /// listener: it is for a trainer's questions, not for every turn.
  ///
  /// - `lists`: The lists that the move's cues name, with those that these name.
  /// - `spelling`: As the listener was built with.
  public func whyNot(
    _ move: Move, _ text: String, in context: ListeningContext, lists: [WordList], spelling: Spelling
  ) -> WhyNot {
    hearing(text, in: context) { whyNot(move, $0, in: context, lists: lists, spelling: spelling) }
  }

  private func whyNot(
    _ move: Move, _ hearing: Hearing, in context: ListeningContext, lists: [WordList], spelling: Spelling
  ) -> WhyNot {
    let text = hearing.text
    let findings = Findings(hearing)
    let stopped = findings.stopped.filter { $0.move == move.id }
    let hits = ContiguousArray(
      findings.hits.filter { moves[Int(cues[Int($0.cue)].move)].id == move.id })
    let best = (hearing.resolver.candidates(hits) + hearing.resolver.shortOfThreshold(hits))
      .max { $0.strength < $1.strength }
    let counted = best.map { hearing.resolver.cues(of: $0, among: hits) } ?? []
    let fired = counted.compactMap { index -> Explanation.Fired? in
      guard let hit = hits.first(where: { $0.cue == index && $0.sentence == best?.sentence }) else {
        return nil
      }
      let cue = cues[Int(index)].cue
      return Explanation.Fired(
        cue: cue.id, words: hearing.words(Int(hit.start)..<Int(hit.end)), strength: cue.strength)
    }
    let rivals = findings.gone.filter { moves[$0.move].id == move.id }.flatMap { findings.rivals(of: $0) }
    let matched = Set(hits.map { cues[Int($0.cue)].cue.id } + stopped.map(\.cue))
    let pieces = CuePieces(of: move, besides: matched, lists: lists, spelling: spelling)
    return WhyNot(
      move: move.id, heard: listen(text, in: context).heard(move.id),
      threshold: best.map(hearing.resolver.threshold) ?? move.threshold,
      fired: fired, stopped: stopped, gaveWayTo: Set(rivals).sorted(),
      countsWith: move.to.contains(context.with) ? [] : move.to,
      nearest: pieces.nearest(to: text, in: context, limit: 3))
  }
}
