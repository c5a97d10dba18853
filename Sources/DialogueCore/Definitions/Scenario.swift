/// The facts behind one rehearsal: what happened, whose fault, what it cost, who is on the line.
public struct Scenario: Sendable {
  public let id: ScenarioID
  public let title: String
  /// The flows that it can be played in.
  public let flows: [FlowID]
  public let brief: Template
  /// The names and things that templates use: `customer`, `manager`, `company`, `thing`, `harm`, `promise` ...
  public let words: [SlotID: String]
  /// Properties that guards compare: `breach` (competence, integrity), `leeway` (none, small, full), `fault` ...
  public let properties: [SlotID: String]
  public let persona: PersonaID
  public let meters: Meters
  /// In the order in which they come out when nobody asks for one in particular.
  public let facts: [Fact]
  /// The feeling families that the counterpart really has, so that naming one is no projection.
  public let feelings: [String]
  /// Lines of its own for a place in a flow, by `LineSet.key`.
  public let lines: [String: LineSet]
  public let topics: [TopicPattern]
  /// The presenting problem and the real one, for the debrief.
  public let presenting: String
  public let real: String
  /// Moves as they are well made here, with the names and facts of the situation, for the coach to show.
  public let models: [MoveID: String]

  public init(
    id: ScenarioID, title: String, flows: [FlowID], brief: Template, words: [SlotID: String],
    properties: [SlotID: String], persona: PersonaID, meters: Meters, facts: [Fact], feelings: [String],
    lines: [String: LineSet], topics: [TopicPattern], presenting: String, real: String,
    models: [MoveID: String] = [:]
  ) {
    self.id = id
    self.title = title
    self.flows = flows
    self.brief = brief
    self.words = words
    self.properties = properties
    self.persona = persona
    self.meters = meters
    self.facts = facts
    self.feelings = feelings
    self.lines = lines
    self.topics = topics
    self.presenting = presenting
    self.real = real
    self.models = models
  }
}

/// Something that the counterpart can tell. Shared, as at each turn all are looked at and one is told.
public final class Fact: Sendable {
  public let id: FactID
  /// What it takes to hear it, 1 to 4: an utterance that reaches this layer by `Rubric.layers`. Down to 2 a question that
  /// names the fact will do.
  public let layer: Int
  /// The words that ask for it; the topic that listening reports.
  public let topic: TopicID?
  public let when: Guard
  public let lines: LineSet
  /// What is said when it is asked for again.
  public let again: LineSet?

  public init(
    id: FactID, layer: Int, topic: TopicID?, when: Guard = .always, lines: LineSet, again: LineSet?
  ) {
    self.id = id
    self.layer = layer
    self.topic = topic
    self.when = when
    self.lines = lines
    self.again = again
  }
}
