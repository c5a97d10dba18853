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
  public var description: String {
    var text =
      "\(place.file):\(place.line):\(place.column): \(severity.rawValue) \(code.rawValue): \(message)\n"
    if !source.isEmpty {
      text += "  \(visible(source))\n  \(caret)\n"
    }
    if !help.isEmpty { text += "  help: \(help)\n" }
    return text
  }

  /// Blanks up to the place, tabs kept, and a caret for each scalar of it that is on the line.
  private var caret: String {
    let scalars = Array(source.unicodeScalars)
    let before = scalars.prefix(place.column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
    let room = max(1, scalars.count - (place.column - 1))
    return before + String(repeating: "^", count: min(max(1, place.length), room))
  }

  /// Scripts may come from anyone: control characters never reach a terminal.
  private func visible(_ line: String) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { $0 == "\t" || !$0.properties.generalCategory.isControl ? $0 : "\u{FFFD}" }))
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isControl: Bool { self == .control || self == .format }
}
