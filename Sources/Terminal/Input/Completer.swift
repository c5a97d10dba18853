/// Knows what a half-typed word may become.
public protocol Completer: Sendable {
  /// The words that may stand where `word` is being typed, after `before`, the line up to it. Those that do not
  /// begin with `word` are left out by the caller.
  func candidates(for word: String, after before: String) -> [String]
}

/// Completes commands at the start of a line, and each command's own arguments behind it.
public struct CommandCompleter: Completer {
  /// Each command as it is typed ("/flow") with the words that may follow it.
  public var arguments: [String: [String]]

  public init(arguments: [String: [String]]) { self.arguments = arguments }

  public func candidates(for word: String, after before: String) -> [String] {
    let earlier = before.split(separator: " ").map(String.init)
    guard let command = earlier.first else { return arguments.keys.sorted() }
    return earlier.count == 1 ? arguments[command] ?? [] : []
  }
}
