import DialogueCore
import SafeText

/// What a rep can type besides speaking: a name behind a slash, and words that belong to it.
public struct Command: Equatable, Sendable {
  public enum Name: String, Sendable {
    case hint, retry, why, score, plan, brief, pause, dispute, debrief, end, next, again, flow, quit, help

    /// As it is typed: "/hint".
    public var typed: String { "/" + rawValue }
  }

  public let name: Name
  /// What stands behind the name; empty where nothing does.
  public let words: String

  /// Reads what was typed; nil when it is no command but something said.
  ///
  /// - Throws: `Unknown` where no row of the table for this face has the name.
  public init?(_ text: String, at face: Face) throws(Unknown) {
    let typed = text.drop(while: \.isWhitespace)
    guard typed.first == "/", let first = typed.dropFirst().first, first.isLetter || first == "?" else {
      return nil
    }
    let parts = typed.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let word = parts[0].lowercased()
    guard let row = Self.table(at: face).first(where: { $0.answers(to: word) }) else {
      throw Unknown(name: word, face: face)
    }
    name = row.name
    words = parts.count > 1 ? String(parts[1]) : ""
  }

  /// Reads a command that was typed without its slash, as people do once nobody is there to be spoken to: "next", "Stop."
  ///
  /// Nil where the words are more than the name of one.
  public init?(bare text: String, at face: Face) {
    let word = text.drop { !$0.isLetter }.prefix { $0.isLetter }
    guard text.allSatisfy({ $0.isLetter || $0.isWhitespace || $0.isPunctuation }),
      word.count == text.count(where: \.isLetter),
      let row = Self.table(at: face).first(where: { $0.answers(to: word.lowercased()) })
    else { return nil }
    self.init(name: row.name)
  }

  private init(name: Name) {
    self.name = name
    words = ""
  }

  /// What came instead of a command of ours.
  public struct Unknown: Error, Equatable, CustomStringConvertible {
    public let name: String
    let face: Face

    /// Names that may have been meant.
    public var near: [String] { nearNames(to: name, among: Command.table(at: face).map(\.name.rawValue)) }

    public var description: String {
      let near = near.map { "/\($0)" }
      let instead = near.isEmpty ? "/help lists them" : "did you mean \(near.joined(separator: " or "))?"
      return "there is no /\(name.asName); \(instead)"
    }
  }
}
