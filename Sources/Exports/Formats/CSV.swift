import DialogueCore
import SafeText
import Transcripts

/// One table for all sessions, a row for each thing that happened (RFC 4180, UTF-8, without a byte order mark).
///
/// `kind` tells what a row is; columns that do not apply are empty. No cell is taken for a formula.
struct CSV: Export {
  private var isBegun = false

  mutating func add(_ account: Account) -> [UInt8] {
    var text = isBegun ? "" : Self.line(Column.allCases.map(\.rawValue))
    isBegun = true
    let rows = CSVRows(account)
    for entry in account.entries {
      for row in rows.rows(of: entry) {
        text += Self.line(Column.allCases.map { row[$0] ?? "" })
      }
    }
    return Array(text.utf8)
  }

  enum Column: String, CaseIterable {
    case session, rep, flow, scenario, persona, difficulty, mode
    case at, seq, turn, kind, by, text, moves, rules
    case trustBefore = "trust_before"
    case trust
    case heatBefore = "heat_before"
    case heat, state, axis, score, band, reason
    case takenBack = "taken_back"
    case ending
  }

  typealias Row = [Column: String]

  private static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    let text = harmless(cell)
    guard text.unicodeScalars.contains(where: { ",\"\r\n ".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// With an apostrophe before what a spreadsheet would calculate, behind whatever blanks it stands.
  private static func harmless(_ cell: String) -> String {
    let text = cell.printable
    guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace && $0 != "\u{FFFD}" }),
      "=+-@|%＝＋－＠".unicodeScalars.contains(first)
    else { return text }
    return "'" + text
  }
}
