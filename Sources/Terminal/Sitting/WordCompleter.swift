import Rehearsal

/// Completes commands behind a slash, and the names of flows and courses.
public struct WordCompleter: Completer {
  private let names: [String]

  /// - Parameter names: Of the flows and courses.
  public init(names: [String]) { self.names = names.sorted() }

  public func candidates(for word: String, after before: String) -> [String] {
    let earlier = before.split(separator: " ")
    if earlier.count == 1, (try? Command(String(earlier[0]), at: .terminal))?.name == .flow { return names }
    guard earlier.isEmpty, !word.isEmpty else { return [] }
    return word.hasPrefix("/") ? Command.table(at: .terminal).map(\.name.typed) : names
  }
}
