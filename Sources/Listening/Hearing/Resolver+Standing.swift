/// Moves give way to others in their clause, in their sentence or in the whole text.
extension Resolver {
  /// Those that are left when all have given way, in the order of their words.
  ///
  /// - Parameter candidates: Sentence by sentence.
  func standing(_ candidates: [Candidate]) -> [Candidate] {
    guard candidates.count > 1 else { return candidates }
    var field = Field(candidates, moves)
    let gone = candidates.indices.filter { givesWay($0, in: field) }
    for index in gone { field.remove(index) }
    // What gave way takes nobody's place: those who gave way to it alone come back.
    for index in gone.sorted(by: { candidates[$0].strength > candidates[$1].strength })
    where !givesWay(index, in: field) {
      field.restore(index)
    }
    var standing = gone.isEmpty ? candidates : field.standing
    standing.sort { $0.comes(before: $1) }
    return standing
  }

  /// Those that a candidate gives way to, for explanations.
  func rivals(of candidate: Candidate, among all: [Candidate]) -> [Candidate] {
    all.filter { takesPlace($0, of: candidate) }
  }

  private func givesWay(_ index: Int, in field: Field) -> Bool {
    let candidate = field.candidates[index]
    let move = moves[candidate.move]
    guard move.givesWay else { return false }
    return move.textRivals.contains { field.holds($0) }
      || field.sentence(around: index).contains {
        field.stands($0) && takesPlace(field.candidates[$0], of: candidate)
      }
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
    if one.start < other.core && other.start < one.core { return true }
    return clauses(of: one).overlaps(clauses(of: other))
  }

  private func clauses(of candidate: Candidate) -> ClosedRange<Int32> {
    speech.tokens[Int(candidate.start)].clause...speech.tokens[Int(candidate.core) - 1].clause
  }
}

/// Candidates of which some have given way.
private struct Field {
  let candidates: [Resolver.Candidate]
  private var gone: [Bool]
  /// How often each move stands.
  private var counts: [Int32]

  init(_ candidates: [Resolver.Candidate], _ moves: [CompiledMove]) {
    self.candidates = candidates
    gone = Array(repeating: false, count: candidates.count)
    counts = Array(repeating: 0, count: moves.count)
    for candidate in candidates { counts[candidate.move] += 1 }
  }

  var standing: [Resolver.Candidate] {
    candidates.indices.lazy.filter { stands($0) }.map { candidates[$0] }
  }

  func stands(_ index: Int) -> Bool { !gone[index] }

  /// Whether a move stands anywhere.
  func holds(_ move: Int) -> Bool { counts[move] > 0 }

  mutating func remove(_ index: Int) {
    gone[index] = true
    counts[candidates[index].move] -= 1
  }

  mutating func restore(_ index: Int) {
    gone[index] = false
    counts[candidates[index].move] += 1
  }

  /// The candidates of the same sentence.
  func sentence(around index: Int) -> Range<Int> {
    var (first, end) = (index, index + 1)
    while first > 0, candidates[first - 1].sentence == candidates[index].sentence { first -= 1 }
    while end < candidates.count, candidates[end].sentence == candidates[index].sentence { end += 1 }
    return first..<end
  }
}
