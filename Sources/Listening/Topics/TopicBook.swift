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

/// All topics of a listener, numbered, and so the groups of which there are any.
struct TopicBook: Sendable {
  let groups: [TopicGroup]
  private let topics: [TopicID]
  /// The numbers of the groups of each owner.
  private let ofOwner: [TopicGroup.Owner: [Int]]

  init(_ groups: [TopicGroup]) {
    self.groups = groups.filter { !$0.topics.isEmpty }
    topics = groups.flatMap(\.topics).map(\.id)
    ofOwner = Dictionary(grouping: self.groups.indices) { [groups = self.groups] in groups[$0].owner }
  }

  /// Calls `body` with the number of each group whose owner takes part.
  func forEachGroup(in context: borrowing ListeningContext, _ body: (Int) -> Void) {
    ofOwner[.everywhere]?.forEach(body)
    if let flow = context.flow { ofOwner[.flow(flow)]?.forEach(body) }
    if let scenario = context.scenario { ofOwner[.scenario(scenario)]?.forEach(body) }
  }

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
