import SafeText

/// One thing that is wrong, or smells, in a script.
public struct Diagnostic: Equatable, Sendable {
  public enum Severity: String, Sendable {
    case error, warning
  }

  public let code: DiagnosticCode
  public let place: Place
  /// What is wrong, in one clause without a full stop.
  public let message: String
  /// What to do about it; empty when the message says so.
  public let help: String
  /// The line of the script that holds the place; empty when there is none.
  public let source: String

  public var severity: Severity { code.severity }

  public init(
    _ code: DiagnosticCode, at place: Place, _ message: String, help: String = "", source: String = ""
  ) {
    self.code = code
    self.place = place
    self.message = message
    self.help = help
    self.source = source
  }
}

extension Diagnostic: Comparable {
  /// By file, line and column, then by code and message.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place { return left.place < right.place }
    return (left.code.rawValue, left.message) < (right.code.rawValue, right.message)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `FILE:LINE:COLUMN: error AM0104: MESSAGE`, the source line, a caret under the place, and the help.
  ///
  /// Scripts may come from anyone: nothing in it acts on a terminal.
  public var description: String {
    let place = "\(place.file):\(place.line):\(place.column)"
    var lines = ["\(place): \(severity.rawValue) \(code.rawValue): \(message)"]
    if !source.isEmpty { lines += ["  \(excerpt.line)", "  \(excerpt.caret)"] }
    if !help.isEmpty { lines.append("  help: \(help)") }
    return lines.map { $0.printable + "\n" }.joined()
  }

  /// The source line, of a long one what stands around the place, and below it a caret for each scalar of the place.
  private var excerpt: (line: String, caret: String) {
    let scalars = Array(source.unicodeScalars)
    let from = min(place.column - 1, scalars.count)
    let start = scalars.count > Self.widest ? max(0, from - Self.widest / 2) : 0
    let end = min(scalars.count, start + Self.widest)
    let before = start > 0 ? "... " : ""
    let line =
      before + String(String.UnicodeScalarView(scalars[start..<end])) + (end < scalars.count ? " ..." : "")
    let blanks = String(repeating: " ", count: before.count + from - start)
    return (line, blanks + String(repeating: "^", count: max(1, min(place.length, end - from))))
  }

  /// Scalars of a line that are shown; more would hide the caret.
  private static let widest = 400
}
