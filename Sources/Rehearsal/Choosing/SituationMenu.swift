import DialogueCore

/// The situations that can be rehearsed, as a rep chooses one.
public struct SituationMenu: Sendable {
  public struct Item: Sendable {
    public let flow: FlowID
    public let scenario: ScenarioID
    public let title: String

    fileprivate var names: [String] { [title, scenario.text] }
  }

  public let items: [Item]
  /// Those of a single flow are numbered from 1.
  private let isNumbered: Bool

  /// Those of a flow, or of all that a library has.
  public init(_ library: Library, of flow: FlowID? = nil) {
    isNumbered = flow != nil
    let flows = flow.map { [$0] } ?? library.flows.keys.sorted()
    items = flows.flatMap { flow in
      library.scenarios(for: flow).map { Item(flow: flow, scenario: $0.id, title: $0.title) }
    }
  }

  /// What is meant by a number, a title or a name in the scripts, an unmistakable beginning or part of one, or words with
  /// one among them; nil where that is none or several.
  public func choice(typed: String) -> Item? {
    Int(typed) == nil ? items.only(named: typed, by: \.names) : choice(named: typed)
  }

  /// The one that has this number, or these words for its whole title or name; nil where none has.
  public func choice(named text: String) -> Item? {
    Int(text).map { choice($0) } ?? items.first(wholly: text, by: \.names)
  }

  /// The one with this number, where they are numbered.
  func choice(_ number: Int) -> Item? { isNumbered ? items[numbered: number] : nil }

  /// What is called by its whole title or name among other words: "way-forward, wages, two days late".
  func choice(within typed: String) -> Item? { items.only(namedWithin: typed, by: \.names) }
}
