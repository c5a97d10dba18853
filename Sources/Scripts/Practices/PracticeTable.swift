import DialogueCore

/// Which scripts carry which practice.
public struct PracticeTable: Equatable, Sendable {
  /// A practice, and what carries it: `clear-the-air`, `clear-the-air/review`, `own`, `own.said`.
  public struct Row: Equatable, Sendable {
    public let practice: Practice
    /// Flows, and states where one carries it in particular.
    public var flows: [String] = []
    public var courses: [String] = []
    public var moves: [String] = []
    public var criteria: [String] = []

    /// Whether nothing carries it.
    public var isOpen: Bool { flows.isEmpty && courses.isEmpty && moves.isEmpty && criteria.isEmpty }
  }

  /// The rows of one article.
  public struct Part: Equatable, Sendable {
    public let article: Article
    public let rows: [Row]
  }

  public let parts: [Part]

  public init(_ library: Library) {
    parts = library.articles.map { article in
      Part(article: article, rows: article.practices.map { Self.row($0, in: library) })
    }
  }

  public var rows: [Row] { parts.flatMap(\.rows) }

  /// The practices that nothing carries.
  public var open: [Practice] { rows.filter(\.isOpen).map(\.practice) }

  private static func row(_ practice: Practice, in library: Library) -> Row {
    let number = practice.number
    var row = Row(practice: practice)
    for flow in library.flows.values.sorted(by: { $0.id < $1.id }) {
      let states = flow.states.filter { $0.practices.contains(number) }.map { "\(flow.id)/\($0.id)" }
      row.flows += states.isEmpty && flow.practices.contains(number) ? [flow.id.text] : states
    }
    row.courses = library.courses.values.filter { $0.practices.contains(number) }.map(\.id.text).sorted()
    row.moves = library.moves.values.filter { $0.practices.contains(number) }.map(\.id.text).sorted()
    row.criteria = library.rubric.criteria.filter { $0.practices.contains(number) }.map(\.id.text)
    return row
  }
}
