import DialogueCore
import Listening

/// Where each cue fires among the examples of all moves, gathered in one pass over them.
struct CueCensus {
  /// A cue by its move.
  struct Name: Hashable {
    let move: MoveID
    let cue: String
  }

  /// A sentence of an example, over all examples.
  struct Spot: Hashable {
    let example: Int
    let sentence: Int
  }

  /// What is known of one cue.
  struct Record {
    /// Whether it fires in an example of its move in which the move must be heard.
    var isShown = false
    /// All sentences in which it fires, of whichever move.
    var spots: Set<Spot> = []
    /// The text of the first example of its move in which it fires and must not be heard.
    var nearMiss: String?

    /// Adds a sentence in which it fires; `example` when that is one of its move.
    fileprivate mutating func add(_ spot: Spot, in example: Example?) {
      spots.insert(spot)
      guard let example else { return }
      if example.matches { isShown = true } else { nearMiss = nearMiss ?? example.text }
    }
  }

  private var records: [Name: Record] = [:]

  init(_ examples: HeardExamples) {
    var number = 0
    for heard in examples.moves {
      for one in heard.examples {
        for hit in one.cues {
          let isOwn = hit.move == heard.move.id
          records[Name(move: hit.move, cue: hit.cue), default: Record()].add(
            Spot(example: number, sentence: hit.sentence), in: isOwn ? one.example : nil)
        }
        number += 1
      }
    }
  }

  subscript(cue: String, of move: MoveID) -> Record { records[Name(move: move, cue: cue)] ?? Record() }
}
