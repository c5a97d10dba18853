import DialogueCore
import Scripts

/// What can be rehearsed, as a rep chooses it: the flows and behind them the courses, numbered from 1.
public struct Menu: Sendable {
  public enum Choice: Equatable, Sendable {
    case flow(FlowID)
    case course(Course)

    /// The name in the scripts.
    public var name: String {
      switch self {
      case .flow(let flow): flow.text
      case .course(let course): course.id.text
      }
    }
  }

  public struct Item: Sendable {
    public let choice: Choice
    public let title: String
    public let purpose: String

    fileprivate var names: [String] { [choice.name, title] }
  }

  public let items: [Item]

  /// - Parameter flows: In the order in which they are numbered, as are the courses.
  public init(flows: [FlowCard], courses: [Course]) {
    items =
      flows.map { Item(choice: .flow($0.id), title: $0.title, purpose: $0.purpose) }
      + courses.map { Item(choice: .course($0), title: $0.title, purpose: $0.purpose) }
  }

  /// All that a library has, by name.
  public init(_ library: Library) {
    self.init(
      flows: library.flows.values.sorted { $0.id < $1.id }.map(FlowCard.init),
      courses: library.courses.values.sorted { $0.id < $1.id })
  }

  /// What is meant by a number, a name or a title, an unmistakable beginning or part of one, words with one name or
  /// title among them, or a beginning with one slip in it ("apologise"); nil where that is nothing.
  public func choice(typed: String) -> Choice? {
    Int(typed) == nil ? items.only(named: typed, by: \.names)?.choice : choice(named: typed)
  }

  /// What has this number, or these words for its whole name or title; nil where nothing has.
  func choice(named text: String) -> Choice? {
    if let number = Int(text) { return items[numbered: number]?.choice }
    return items.first(wholly: text, by: \.names)?.choice
  }

  /// The name that an answer to "Did you mean ...?" stands for: a yes for the one that was offered, anything else for itself.
  static func name(_ typed: String, offered: String?) -> String {
    offered.flatMap { agrees(typed) ? $0 : nil } ?? typed
  }

  private static func agrees(_ typed: String) -> Bool {
    ["y", "yes", "yes please", "yep", "yeah", "ok", "okay", "sure", "i did", "that one", "that"].contains(
      typed.plainWords)
  }

  /// Names that may have been meant, the nearest first.
  public func names(near typed: String) -> [String] { nearNames(to: typed, among: items.map(\.choice.name)) }
}
