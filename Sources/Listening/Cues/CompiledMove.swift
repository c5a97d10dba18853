import DialogueCore

/// A move as the resolver needs it.
struct CompiledMove: Sendable {
  enum Reach: Sendable {
    case clause, sentence, text
  }
  let id: MoveID
  let threshold: Int
  /// From how many words on a sentence is long for it, and the number of the condition under which that counts.
  let longAnswer: (words: Int, when: Int32)?
  let commits: Bool
  let why: String
  let givesWay: Bool
  /// The moves that take its place from anywhere in a text, by their index.
  let textRivals: [Int]
  /// How far the moves reach that take its place, by their index.
  private let reaches: [Reach?]
  private let to: [Role]

  init(_ move: Move, indexes: [MoveID: Int], longAnswer: (words: Int, when: Int32)?) {
    id = move.id
    threshold = move.threshold
    self.longAnswer = longAnswer
    commits = move.commits
    to = move.to
    why = move.why
    var reaches = [Reach?](repeating: nil, count: indexes.count)
    for (ids, reach) in [
      (move.givesWayTo.clause, Reach.clause), (move.givesWayTo.sentence, .sentence),
      (move.givesWayTo.text, .text),
    ] {
      for id in ids { if let index = indexes[id] { reaches[index] = reach } }
    }
    self.reaches = reaches
    givesWay = reaches.contains { $0 != nil }
    textRivals = reaches.indices.filter { reaches[$0] == .text && $0 != indexes[move.id] }
  }

  /// Whether it counts when it is said to them.
  func counts(with role: Role) -> Bool { to.contains(role) }

  /// How far a move reaches that takes its place; nil for one that does not.
  func reach(of move: Int) -> Reach? { reaches[move] }
}
