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

  /// What is meant by a number, a name or a title, an unmistakable beginning or part of one, words with one name or
  /// title among them, or a beginning with one slip in it ("apologise"); nil where that is nothing.
  public func choice(typed: String) -> Choice? {
    if let number = Int(typed) { return items[numbered: number]?.choice }
    let words = typed.plainWords
    guard !words.isEmpty else { return nil }
    func only(_ fits: (String) -> Bool) -> Choice? {
      let fitting = items.filter { fits($0.choice.name.plainWords) || fits($0.title.plainWords) }
      return fitting.count == 1 ? fitting[0].choice : nil
    }
    return only { $0 == words } ?? only { $0.hasPrefix(words) } ?? only { " \(words) ".contains(" \($0) ") }
      ?? (words.count < Self.shortest ? nil : only { " \($0) ".contains(" \(words) ") })
      ?? (words.count <= Self.shortest ? nil : only { $0.begins(likely: words) })
  }

  /// Letters that it takes for a part of a name to be one, and one more for one with a slip in it.
  private static let shortest = 4

  /// The name that an answer to "Did you mean ...?" stands for: a yes for the one that was offered, anything else for itself.
  public static func name(_ typed: String, offered: String?) -> String {
    offered.flatMap { agrees(typed) ? $0 : nil } ?? typed
  }

  private static func agrees(_ typed: String) -> Bool {
    ["y", "yes", "yes please", "yep", "yeah", "ok", "okay", "sure", "i did", "that one", "that"].contains(
      typed.plainWords)
  }

  /// Names that may have been meant, the nearest first.
  public func names(near typed: String) -> [String] { nearNames(to: typed, among: items.map(\.choice.name)) }
}

extension String {
  /// Whether it begins with those words, but for one letter.
  fileprivate func begins(likely words: String) -> Bool {
    (-1...1).contains { isSlip(words, for: String(prefix(words.count + $0))) }
  }

  /// Its words in lower case, a space between two, and nothing else.
  fileprivate var plainWords: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
