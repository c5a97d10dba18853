import DialogueCore

/// An utterance of a rehearsal in which nothing is heard.
public struct Unheard: Equatable, Sendable {
  public let text: String
  public let flow: FlowID
  /// Where the run stood when it was said.
  public let state: StateID
  /// The transcript, as it was named.
  public let file: String
  /// From 1.
  public let turn: Int

  public init(text: String, flow: FlowID, state: StateID, file: String, turn: Int) {
    self.text = text
    self.flow = flow
    self.state = state
    self.file = file
    self.turn = turn
  }
}

/// Unheard utterances that share words.
public struct UnheardGroup: Equatable, Sendable {
  /// The words that all of them share, the most telling first; empty for those that share none with another.
  public let words: [String]
  public let utterances: [Unheard]
}

/// What today's cues leave unheard in a number of rehearsals.
public struct UnheardReport: Equatable, Sendable {
  /// A transcript of which something was passed over.
  public struct Damage: Equatable, Sendable {
    public let file: String
    public let reason: String
  }

  /// Transcripts that could be read, wholly or up to a damage.
  public var rehearsals = 0
  /// Utterances in them, those taken back included.
  public var said = 0
  /// The largest first; those that stand alone last.
  public var groups: [UnheardGroup] = []
  public var damaged: [Damage] = []

  public var unheard: Int { groups.reduce(0) { $0 + $1.utterances.count } }
}
