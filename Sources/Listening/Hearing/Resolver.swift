import DialogueCore

/// Adds the cues of a move up, sentence by sentence, and lets moves give way to each other.
struct Resolver {
  let moves: [CompiledMove]
  let cues: [CompiledCue]
  let speech: Speech

  /// A move in one sentence.
  struct Candidate {
    let move: Int
    let sentence: Int32
    /// Tokens from its first cue to its last.
    var start: Int32
    var end: Int32
    var strength: Int
    /// Indexes of its cues, strongest first.
    var cues: [Int32]
  }

  /// Every move that reaches its threshold somewhere, whoever is spoken to.
  func candidates(_ hits: ContiguousArray<Hit>) -> [Candidate] {
    var found: [Candidate] = []
    for hit in hits { add(hit, to: &found) }
    return found.filter { $0.strength >= moves[$0.move].threshold }
  }

  /// Those that are left when all have given way, in the order of their words.
  func standing(_ candidates: [Candidate]) -> [Candidate] {
    var standing = candidates.filter { !givesWay($0, among: candidates) }
    // What gave way takes nobody's place: those who gave way to it alone come back.
    let gone = candidates.filter { givesWay($0, among: candidates) }.sorted { $0.strength > $1.strength }
    for candidate in gone where !givesWay(candidate, among: standing) { standing.append(candidate) }
    return standing.sorted { ($0.start, $0.move) < ($1.start, $1.move) }
  }

  /// Moves that fall short of their threshold, for explanations.
  func shortOfThreshold(_ hits: ContiguousArray<Hit>) -> [Candidate] {
    var found: [Candidate] = []
    for hit in hits { add(hit, to: &found) }
    return found.filter { $0.strength < moves[$0.move].threshold }
  }

  private func add(_ hit: Hit, to found: inout [Candidate]) {
    let cue = cues[Int(hit.cue)]
    let strength = cue.cue.strength
    let move = Int(cue.move)
    var index = found.count - 1
    while index >= 0, found[index].sentence == hit.sentence, found[index].move != move { index -= 1 }
    guard index >= 0, found[index].sentence == hit.sentence else {
      found.append(
        Candidate(
          move: move, sentence: hit.sentence, start: hit.start, end: hit.end, strength: strength,
          cues: [hit.cue]))
      return
    }
    // A form cue may fire on several clauses of one sentence; it counts once.
    guard !found[index].cues.contains(hit.cue) else { return }
    found[index].strength += strength
    let strongest = cues[Int(found[index].cues[0])].cue.strength
    if strength > strongest {
      found[index].cues.insert(hit.cue, at: 0)
    } else {
      found[index].cues.append(hit.cue)
    }
    guard strength > 0 else { return }
    found[index].start = min(found[index].start, hit.start)
    found[index].end = max(found[index].end, hit.end)
  }

  private func givesWay(_ candidate: Candidate, among all: [Candidate]) -> Bool {
    guard moves[candidate.move].givesWay else { return false }
    return all.contains { takesPlace($0, of: candidate) }
  }

  /// Those that a candidate gives way to, for explanations.
  func rivals(of candidate: Candidate, among all: [Candidate]) -> [Candidate] {
    all.filter { takesPlace($0, of: candidate) }
  }

  private func takesPlace(_ other: Candidate, of candidate: Candidate) -> Bool {
    guard other.move != candidate.move, let reach = moves[candidate.move].reach(of: other.move) else {
      return false
    }
    return switch reach {
    case .text: true
    case .sentence: other.sentence == candidate.sentence
    case .clause: other.sentence == candidate.sentence && sharesClause(candidate, other)
    }
  }

  private func sharesClause(_ one: Candidate, _ other: Candidate) -> Bool {
    if one.start < other.end && other.start < one.end { return true }
    let clauses = clauses(of: one)
    return clauses.overlaps(self.clauses(of: other))
  }

  private func clauses(of candidate: Candidate) -> ClosedRange<Int32> {
    speech.tokens[Int(candidate.start)].clause...speech.tokens[Int(candidate.end) - 1].clause
  }
}

/// A move as the resolver needs it.
struct CompiledMove: Sendable {
  enum Reach: Sendable {
    case clause, sentence, text
  }
  let id: MoveID
  let threshold: Int
  let to: Set<Role>
  let why: String
  let givesWay: Bool
  /// How far the moves reach that take its place, by their index.
  private let reaches: [Reach?]

  init(_ move: Move, indexes: [MoveID: Int]) {
    id = move.id
    threshold = move.threshold
    to = Set(move.to)
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
  }

  /// How far a move reaches that takes its place; nil for one that does not.
  func reach(of move: Int) -> Reach? { reaches[move] }
}
