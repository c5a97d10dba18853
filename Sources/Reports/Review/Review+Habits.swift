import DialogueCore
import Transcripts

/// A move that comes again and again.
public struct Habit: Equatable, Sendable {
  public let title: String
  /// Utterances in which it was heard, over all attempts.
  public let times: Int
  /// Attempts in which it was heard.
  public let attempts: Int
  /// Its latest words, and where they were said.
  public let words: String
  public let session: SessionID
  /// 1-based.
  public let turn: Int
}

extension Review {
  /// The moves of one polarity that were heard most often, the most frequent first.
  ///
  /// - `rep`: Whose; everybody's where nil.
  public func habits(_ polarity: Move.Polarity, of rep: String? = nil, most: Int = 5) -> [Habit] {
    var habits: [MoveID: Habit] = [:]
    for digest in digests where rep == nil || digest.rep == rep {
      for (move, heard) in digest.moves where heard.polarity == polarity {
        let before = habits[move]
        habits[move] = Habit(
          title: heard.title, times: (before?.times ?? 0) + heard.times,
          attempts: (before?.attempts ?? 0) + 1, words: heard.words, session: digest.session,
          turn: heard.turn)
      }
    }
    return Array(habits.values.sorted { ($1.times, $0.title) < ($0.times, $1.title) }.prefix(most))
  }
}
