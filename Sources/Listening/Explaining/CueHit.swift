import DialogueCore

/// A cue that fired in a sentence of an utterance.
public struct CueHit: Hashable, Sendable {
  public let move: MoveID
  public let cue: String
  /// From 0.
  public let sentence: Int

  public init(move: MoveID, cue: String, sentence: Int) {
    self.move = move
    self.cue = cue
    self.sentence = sentence
  }
}

extension Listener {
  /// What `listen` hears, and every cue that fires, whether its move is heard in the end or not.
  public func listenForCues(_ text: String, in context: ListeningContext) -> (Utterance, cues: [CueHit]) {
    hearing(text, in: context) { hearing in
      let found = hearing.matcher.hits()
      let hits = found.hits.map { hit in
        let cue = cues[Int(hit.cue)]
        return CueHit(move: moves[Int(cue.move)].id, cue: cue.cue.id, sentence: Int(hit.sentence))
      }
      return (hearing.utterance(of: found), hits)
    }
  }
}
