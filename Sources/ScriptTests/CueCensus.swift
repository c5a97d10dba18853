import DialogueCore
import Listening

/// Says which cues fire in an utterance, whether their moves are heard or not.
public typealias HearCues = @Sendable (String, ListeningContext) -> [CueHit]

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
    /// How many of its move's own examples it fires in: those in which the move must be heard, and must not.
    var yes = 0
    var no = 0
    /// All sentences in which it fires, of whichever move.
    var spots: Set<Spot> = []
    /// The first near miss in which the cue fires: of its own move or, where that is a bad one, of any. What is a near
    /// miss of another move may well be a good one; that it is harmful is less likely.
    var nearMiss: (move: MoveID, text: String)?
  }

  private(set) var records: [Name: Record] = [:]

  init(_ moves: [Move], hear: HearCues) {
    let bad = Set(moves.filter { $0.polarity == .bad }.map(\.id))
    var number = 0
    for move in moves {
      for example in move.examples {
        let hits = hear(example.text, ListeningContext(example, of: move))
        for hit in hits {
          records[Name(move: hit.move, cue: hit.cue), default: Record()].spots.insert(
            Spot(example: number, sentence: hit.sentence))
        }
        for hit in Set(hits.map { Name(move: $0.move, cue: $0.cue) }) {
          if hit.move == move.id {
            if example.matches { records[hit]?.yes += 1 } else { records[hit]?.no += 1 }
          }
          if !example.matches, hit.move == move.id || bad.contains(hit.move), records[hit]?.nearMiss == nil {
            records[hit]?.nearMiss = (move.id, example.text)
          }
        }
        number += 1
      }
    }
  }

  subscript(cue: String, of move: MoveID) -> Record { records[Name(move: move, cue: cue)] ?? Record() }
}

extension ListeningContext {
  /// The circumstances of an example; without its own it is said to the first who hears the move.
  init(_ example: Example, of move: Move) {
    self.init(
      flow: example.flow, with: example.with ?? move.to.first ?? .customer,
      said: example.said.map { [$0] } ?? [],
      done: Dictionary(example.done.map { ($0, 1) }, uniquingKeysWith: { first, _ in first }))
  }
}
