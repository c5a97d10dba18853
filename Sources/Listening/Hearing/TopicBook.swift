import DialogueCore

/// The topics of one flow, of one scenario, or of every conversation.
public struct TopicGroup: Sendable {
  public enum Owner: Hashable, Sendable {
    case everywhere
    case flow(FlowID)
    case scenario(ScenarioID)
  }
  public let owner: Owner
  public let topics: [TopicPattern]

  public init(owner: Owner, topics: [TopicPattern]) {
    self.owner = owner
    self.topics = topics
  }
}

/// All topics of a listener, numbered.
struct TopicBook: Sendable {
  private let topics: [TopicID]

  init(_ groups: [TopicGroup]) { topics = groups.flatMap(\.topics).map(\.id) }

  static func groups(of library: Library) -> [TopicGroup] {
    [TopicGroup(owner: .everywhere, topics: library.repair.topics)]
      + library.flows.values.sorted { $0.id < $1.id }.map {
        TopicGroup(owner: .flow($0.id), topics: $0.topics)
      }
      + library.scenarios.values.sorted { $0.id < $1.id }
      .map { TopicGroup(owner: .scenario($0.id), topics: $0.topics) }
  }

  subscript(_ number: Int) -> TopicID { topics[number] }
}
