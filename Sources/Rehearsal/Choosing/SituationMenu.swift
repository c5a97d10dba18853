import DialogueCore

/// The situations that can be rehearsed, as a rep chooses one who has read what it is called.
public struct SituationMenu: Sendable {
  public struct Item: Sendable {
    public let flow: FlowID
    public let scenario: ScenarioID
    let title: String

    fileprivate var names: [String] { [title, scenario.text] }
  }

  private let items: [Item]

  /// Those of a flow, or of all that a library has.
  public init(_ library: Library, of flow: FlowID? = nil) {
    let flows = flow.map { [$0] } ?? library.flows.keys.sorted()
    items = flows.flatMap { flow in
      library.scenarios(for: flow).map { Item(flow: flow, scenario: $0.id, title: $0.title) }
    }
  }

  /// What is meant by a title or a name in the scripts, an unmistakable beginning or part of one, or words with one among
  /// them; nil where that is none or several.
  public func choice(typed: String) -> Item? { items.only(named: typed, by: \.names) }

  /// What is called by its whole title or name among other words: "way-forward, wages, two days late".
  public func choice(within typed: String) -> Item? { items.only(namedWithin: typed, by: \.names) }
}
