import DialogueCore
import Transcripts

extension Casting {
  /// The rehearsal that a transcript records.
  public init(_ header: TranscriptHeader) {
    self.init(
      flow: header.flow,
      wish: Wish(
        scenario: header.scenario, persona: header.persona, difficulty: header.difficulty, mode: header.mode,
        seed: header.seed, rep: header.rep),
      place: header.place, carried: header.carried)
  }
}
