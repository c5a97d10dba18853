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

/// All topics of a listener, numbered; each is listened for only where its owner takes part.
struct TopicBook: Sendable {
  private let topics: [TopicID]
  private let owners: [TopicGroup.Owner: Range<Int>]

  init(_ groups: [TopicGroup]) {
    var topics: [TopicID] = []
    var owners: [TopicGroup.Owner: Range<Int>] = [:]
    for group in groups {
      owners[group.owner] = topics.count..<(topics.count + group.topics.count)
      topics += group.topics.map(\.id)
    }
    self.topics = topics
    self.owners = owners
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

  /// The ranges of topics that count in a conversation.
  func active(in context: ListeningContext) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    if let range = owners[.everywhere] { ranges.append(range) }
    if let flow = context.flow, let range = owners[.flow(flow)] { ranges.append(range) }
    if let scenario = context.scenario, let range = owners[.scenario(scenario)] { ranges.append(range) }
    return ranges
  }
}
