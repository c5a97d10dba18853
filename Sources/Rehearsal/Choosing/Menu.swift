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

  /// What is meant by a number, a name, an unmistakable beginning of a name or title, or words with one title among
  /// them; nil where that is nothing.
  ///
  /// - Parameter typed: In lower case, its words a space apart.
  public func choice(typed: String) -> Choice? {
    if let number = Int(typed) { return items[numbered: number]?.choice }
    if let exact = items.first(where: { $0.choice.name == typed || $0.title.lowercased() == typed }) {
      return exact.choice
    }
    let begun =
      typed.isEmpty
      ? [] : items.filter { $0.choice.name.hasPrefix(typed) || $0.title.lowercased().hasPrefix(typed) }
    if begun.count == 1 { return begun[0].choice }
    let words = typed.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    let named = items.filter { " \(words) ".contains(" \($0.title.lowercased()) ") }
    return named.count == 1 ? named[0].choice : nil
  }

  /// Names that may have been meant, the nearest first.
  public func names(near typed: String) -> [String] { nearNames(to: typed, among: items.map(\.choice.name)) }
}
