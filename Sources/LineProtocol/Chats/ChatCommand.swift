import DialogueCore

/// What a rep can type besides speaking: a name behind a slash, and words that belong to it.
struct ChatCommand: Equatable {
  enum Name: String, CaseIterable {
    case flow, hint, retry, why, score, plan, brief, pause, dispute, debrief, end, help
  }

  let name: Name
  let words: String

  /// What came instead of a command of ours.
  struct Unknown: Error, Equatable {
    let name: String

    /// What the coach says about it.
    var sentence: String {
      let near = nearNames(to: name, among: Name.allCases.map(\.rawValue)).map { "/\($0)" }
      let instead = near.isEmpty ? "/help lists them" : "did you mean \(near.joined(separator: " or "))?"
      return "There is no /\(name.prefix(40)); \(instead)"
    }
  }

  /// Reads what was typed; nil when it is no command but something said.
  init?(_ text: String) throws(Unknown) {
    let typed = text.drop(while: \.isWhitespace)
    guard typed.first == "/", let letter = typed.dropFirst().first, letter.isLetter else { return nil }
    let parts = typed.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let word = parts[0].lowercased()
    guard let name = Name(rawValue: word == "flows" ? "flow" : word) else { throw Unknown(name: word) }
    self.name = name
    words = parts.count > 1 ? String(parts[1]) : ""
  }
}

extension ChatCommand.Name {
  /// One line for /help and for clients that list commands.
  var summary: String {
    switch self {
    case .flow: "rehearse another conversation: its number or name, and the number of a situation"
    case .hint: "what to reach for here; again for example words"
    case .retry: "take your last words back and try others; both stay in the transcript"
    case .why: "which words and rules made the last reaction"
    case .score: "where you stand, in counts and scores"
    case .plan: "what you have promised, ready to paste into an e-mail"
    case .brief: "the situation again"
    case .pause: "a breath; the first one costs nothing"
    case .dispute: "tell your trainer that the coach has you wrong, and why"
    case .debrief: "the debrief, once the conversation is over"
    case .end: "stop here; you get your debrief"
    case .help: "this list"
    }
  }

  /// What may follow it, for clients that show it; nil where nothing does.
  var argument: String? {
    switch self {
    case .flow: "number or name"
    case .dispute: "your reason"
    default: nil
    }
  }
}
