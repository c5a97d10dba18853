/// What any conversation falls back on: lines for silence, nonsense and bad moves that no flow answered.
public struct Repair: Sendable {
  /// Words that make no move but are not nothing: `shrug`, `greeting`, `thinking`; and the common answers `yes`, `no`.
  public let topics: [TopicPattern]
  /// Small talk and silence, in order: the first that holds answers an utterance that nothing else answered.
  public let replies: [Transition]
  /// Lines by place: `react.MOVE`, `unmatched`, `otherwise`, `coach.lost`, `coach.pause`, `end.left`.
  public let lines: [String: LineSet]
  /// Unmatched utterances in a row after which the coach names the state's goal (3).
  public let lostAfter: Int
  /// Pauses that cost nothing (1), and what each further one costs.
  public let freePauses: Int
  public let pauseChange: Meters.Change

  public init(
    topics: [TopicPattern], replies: [Transition], lines: [String: LineSet], lostAfter: Int, freePauses: Int,
    pauseChange: Meters.Change
  ) {
    self.topics = topics
    self.replies = replies
    self.lines = lines
    self.lostAfter = lostAfter
    self.freePauses = freePauses
    self.pauseChange = pauseChange
  }
}
