import Coaching
import DialogueCore
import Listening
import Transcripts

extension Session {
  /// What made the reaction to an utterance.
  ///
  /// - Parameter turn: Its number, from 1; of two tries the later counts. The latest utterance where nil.
  /// - Returns: Nil where there is no such utterance.
  public func why(turn: Int? = nil) throws -> Why? {
    guard let record = try history().turns.last(where: { turn == nil || $0.turn == turn }) else { return nil }
    let moves = stage.library.moves
    let explained = stage.listener.explain(record.utterance.text, in: machine.context(for: record.before))
    // A single word that could begin anything is no near hit.
    let near = explained.near.filter { $0.isClose && $0.words.contains(" ") }.map {
      Why.Near(title: moves[$0.move]?.title ?? $0.move.text, words: $0.words, reason: $0.reason)
    }
    return Why(record, library: stage.library, near: near)
  }
}
