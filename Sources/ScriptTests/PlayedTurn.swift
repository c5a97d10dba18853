import DialogueCore

/// What came of one turn of a plan: without it, who reads that a plan failed would have to play it by hand.
public struct PlayedTurn: Equatable, Sendable {
  /// From 1.
  public let number: Int
  public let text: String
  public let moves: [MoveID]
  /// Where the run is afterwards.
  public let state: StateID
  public let ending: EndingID?
  public let meters: Meters
  /// What was said in answer, by whomever.
  public let answer: String

  init(number: Int, _ utterance: Utterance, _ step: Step) {
    self.number = number
    text = utterance.text
    moves = utterance.moves.map(\.move)
    state = step.snapshot.state
    ending = step.snapshot.ending?.ending
    meters = step.snapshot.meters
    answer = step.spoken
  }
}

extension PlayedTurn: CustomStringConvertible {
  /// `turn 2 "What did it cost you?" [ask_open] -> hear, trust 27, heat 66: "Two days."`, long texts by their beginnings.
  public var description: String {
    let heard = moves.isEmpty ? "nothing" : moves.map(\.text).joined(separator: ", ")
    let place = ending.map { "end \($0)" } ?? state.text
    return
      "turn \(number) \(Self.begun(text)) [\(heard)] -> \(place), trust \(meters.trust), heat \(meters.heat): "
      + Self.begun(answer)
  }

  private static func begun(_ text: String) -> String { "\"\(text.beginning(of: 60))\"" }
}
