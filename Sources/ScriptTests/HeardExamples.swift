import DialogueCore
import Listening
import Parallel
import Scripts

/// What hears an utterance, and every cue that fires in it, whether its move is heard or not.
public typealias ListenForCues = @Sendable (String, ListeningContext) -> (Utterance, cues: [CueHit])

/// The examples of all moves with what was heard in them: all that the checks of cues look at.
public struct HeardExamples: Sendable {
  /// One example of a move.
  struct One: Sendable {
    let example: Example
    let utterance: Utterance
    let cues: [CueHit]
  }

  /// A move with its examples, as they stand in its file.
  struct OfMove: Sendable {
    let move: Move
    let examples: [One]
  }

  /// By id.
  let moves: [OfMove]
  /// Of examples.
  let count: Int

  /// Listens to them on all processors.
  public init(of library: Library, listen: @escaping ListenForCues) {
    moves = library.moves.values.sorted { $0.id < $1.id }.concurrentMap { move in
      OfMove(
        move: move,
        examples: move.examples.map { example in
          let (utterance, cues) = listen(example.text, ListeningContext(example, of: move))
          return One(example: example, utterance: utterance, cues: cues)
        })
    }
    count = moves.reduce(0) { $0 + $1.examples.count }
  }
}

extension ListeningContext {
  /// The circumstances of an example; without its own it is said to the first who hears the move.
  init(_ example: Example, of move: Move) {
    self.init(
      flow: example.flow, with: example.with ?? move.to.first ?? .customer,
      said: example.said.map { [$0] } ?? [],
      done: ByID(example.done.map { ($0, 1) }))
  }
}
