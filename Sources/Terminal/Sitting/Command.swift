import DialogueCore

/// What a rep can type besides speaking: a name behind a slash, and words that belong to it.
struct Command: Equatable {
  enum Name: String, CaseIterable {
    case hint, retry, why, score, plan, brief, pause, dispute, debrief, again, flows, help, end, quit
  }

  let name: Name
  let words: String

  /// What came instead of a command of ours.
  struct Unknown: Error, Equatable {
    let name: String

    var near: [String] { nearNames(to: name, among: Name.allCases.map(\.rawValue)) }
  }

  /// Reads a line; nil when it is no command but something said.
  init?(_ line: String) throws(Unknown) {
    let typed = line.drop(while: \.isWhitespace)
    guard typed.first == "/", let letter = typed.dropFirst().first, letter.isLetter || letter == "?" else {
      return nil
    }
    let parts = typed.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let word = parts[0] == "?" ? "help" : parts[0].lowercased()
    guard let name = Name(rawValue: word) else { throw Unknown(name: word) }
    self.name = name
    words = parts.count > 1 ? String(parts[1]) : ""
  }
}

extension Command.Name {
  var typed: String { "/" + rawValue }

  /// One line for /help.
  var summary: String {
    switch self {
    case .hint: "what to reach for here; again for example words"
    case .retry: "take your last line back and try another; both stay in the transcript"
    case .why: "which words and rules made the last reaction"
    case .score: "where you stand, in counts and scores"
    case .plan: "what you have promised, ready to paste into an e-mail"
    case .brief: "the situation again"
    case .pause: "a breath; the first one costs nothing"
    case .dispute: "tell your trainer that the coach has you wrong: /dispute and your reason"
    case .debrief: "the debrief again"
    case .again: "the same conversation from the start"
    case .flows: "another conversation"
    case .help: "this list"
    case .end, .quit: "stop here; you get your debrief"
    }
  }
}
