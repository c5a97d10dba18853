import DialogueCore
import Dispatch
import Listening

/// What hears an utterance, and every cue that fires in it, whether its move is heard or not.
public typealias ListenForCues = @Sendable (String, ListeningContext) -> (Utterance, cues: [CueHit])

/// The examples of all moves with what was heard in them: all that the checks of cues look at.
public struct HeardExamples: Sendable {
  /// One example of a move.
  struct One: Sendable {
    let move: Move
    let example: Example
    let utterance: Utterance
    let cues: [CueHit]
  }

  /// By id.
  let moves: [Move]
  /// By move, then as they stand in its file.
  let all: [One]

  /// Listens to them on all processors.
  public init(of library: Library, listen: @escaping ListenForCues) {
    let moves = library.moves.values.sorted { $0.id < $1.id }
    var heard = [[One]](repeating: [], count: moves.count)
    heard.withUnsafeMutableBufferPointer { buffer in
      // Every iteration writes an element of its own, and all are over when this returns.
      nonisolated(unsafe) let heard = buffer
      DispatchQueue.concurrentPerform(iterations: moves.count) { number in
        let move = moves[number]
        heard[number] = move.examples.map { example in
          let (utterance, cues) = listen(example.text, ListeningContext(example, of: move))
          return One(move: move, example: example, utterance: utterance, cues: cues)
        }
      }
    }
    self.moves = moves
    all = heard.flatMap(\.self)
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
