import Rehearsal

/// What a half-typed word may become: commands behind a slash, and the names of flows and courses.
public struct Completer: Sendable {
  private let names: [String]

  /// - Parameter names: Of the flows and courses.
  public init(names: [String]) { self.names = names.sorted() }

  /// The words that may stand where `word` is being typed, after `before`, the line up to it. Those that do not begin with
  /// `word` are left out by the caller.
  public func candidates(for word: String, after before: String) -> [String] {
    let earlier = before.split(separator: " ")
    if earlier.count == 1, (try? Command(String(earlier[0]), at: .terminal))?.name == .flow { return names }
    guard earlier.isEmpty, !word.isEmpty else { return [] }
    return word.hasPrefix("/") ? Command.table(at: .terminal).map(\.name.typed) : names
  }
}
