import DialogueCore

/// Counts, not grades.
public struct Measures: Equatable, Sendable {
  public let turns: Int
  public let words: Int
  /// The longest utterance.
  public let longest: Longest
  /// Words said before the first question; nil when none was asked.
  public let wordsBeforeQuestion: Int?
  public let openQuestions: Int
  public let closedQuestions: Int
  public let reflections: Int
  public let badMoves: Int
  public let commitments: Int
  public let datedCommitments: Int
  /// The deepest layer that the counterpart told, 0-4.
  public let layer: Int
  public let hints: Int
  public let retries: Int
  public let start: Meters
  /// The highest heat and the lowest trust on the way.
  public let worst: Meters
  public let end: Meters

  public struct Longest: Equatable, Sendable {
    public let words: Int
    /// 1-based; 0 when nothing was said.
    public let turn: Int
  }
}

extension Rehearsed {
  public var measures: Measures {
    let lengths = turns.map { $0.utterance.text.split(whereSeparator: \.isWhitespace).count }
    let longest = zip(lengths, turns).max { $0.0 < $1.0 }
    let heard = turns.flatMap { $0.utterance.moves.map(\.move) }
    let readings = [start] + turns.map(\.step.snapshot.meters)
    let told = machine.scenario.facts.filter { final.revealed.contains($0.id) }
    let counted = library.rubric.counted
    // "No, tell me what it did" asks in a form that is no question; "Is that Ellen?" asks only where nothing else does.
    let firstQuestion =
      turns.firstIndex { $0.utterance.moves.contains { counted.questions.contains($0.move) } }
      ?? turns.firstIndex { $0.utterance.asks }
    func times(_ moves: [MoveID]) -> Int { heard.count { moves.contains($0) } }
    return Measures(
      turns: turns.count, words: lengths.reduce(0, +),
      longest: Measures.Longest(words: longest?.0 ?? 0, turn: longest?.1.turn ?? 0),
      wordsBeforeQuestion: firstQuestion.map { index in
        lengths[..<index].reduce(0, +) + wordsBeforeQuestion(in: turns[index].utterance)
      },
      openQuestions: times(counted.openQuestions), closedQuestions: times(counted.closedQuestions),
      reflections: times(counted.reflections),
      badMoves: heard.count { library.moves[$0]?.polarity == .bad }, commitments: final.commitments.count,
      datedCommitments: final.commitments.count { $0.when != nil }, layer: told.map(\.layer).max() ?? 0,
      hints: hints, retries: retries, start: start,
      worst: Meters(
        trust: readings.map(\.trust).min() ?? start.trust, heat: readings.map(\.heat).max() ?? start.heat),
      end: final.meters)
  }

  /// Words of an utterance ahead of where its first question was heard.
  private func wordsBeforeQuestion(in utterance: Utterance) -> Int {
    let questions = library.rubric.counted.questions
    guard let first = utterance.moves.filter({ questions.contains($0.move) }).map(\.range.lowerBound).min()
    else { return 0 }
    return String(utterance.text.unicodeScalars.prefix(first)).split(whereSeparator: \.isWhitespace).count
  }
}
