/// Completes commands behind a slash, and the names of flows.
public struct WordCompleter: Completer {
  private let flows: [String]

  public init(flows: [String]) { self.flows = flows.sorted() }

  public func candidates(for word: String, after before: String) -> [String] {
    let earlier = before.split(separator: " ")
    if earlier == ["/flows"] { return flows }
    guard earlier.isEmpty, !word.isEmpty else { return [] }
    return word.hasPrefix("/") ? Command.Name.allCases.map(\.typed) : flows
  }
}
