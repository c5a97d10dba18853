import DialogueCore
import JSON
import Transcripts

/// A line a session of chat messages, as fine-tuning and evaluation tools take them: the rep is the user, whoever they
/// talk to the assistant.
///
/// Tries that were taken back are left out, and so is all that is none of the conversation.
struct OpenAIChat: Export {
  func add(_ account: Account) -> [UInt8] {
    let spoken = account.entries.filter { !$0.isTakenBack }.compactMap(\.speech)
    // The coach is a voice from outside, but where the rep talks to nobody else.
    let isCoached = !spoken.contains { $0.role.isMetered }
    var messages: [(role: Role, text: String)] = []
    for (role, text) in spoken where isCoached || role == .rep || role.isMetered {
      if messages.last?.role == role {
        messages[messages.count - 1].text += "\n" + text
      } else {
        messages.append((role, text))
      }
    }
    guard !messages.isEmpty else { return [] }
    let line = JSONValue(members: [
      "messages": .array(
        [["role": "system", "content": .string(Self.system(account, isCoached: isCoached))]]
          + messages.map { Self.message($0.role, $0.text) })
    ]).line
    return Array((line + "\n").utf8)
  }

  private static func message(_ role: Role, _ text: String) -> JSONValue {
    role == .rep
      ? ["role": "user", "content": .string(text)]
      : ["role": "assistant", "content": .string(text), "name": .string(role.rawValue)]
  }

  private static func system(_ account: Account, isCoached: Bool) -> String {
    let names = account.names
    let who =
      isCoached
      ? "You are a coach, and help the user to think a conversation with a customer through."
      : "You are \(names.name(of: .customer)), a customer (\(names.persona)), and answer a salesperson in character."
    return "\(who) The conversation: \(names.flow). The situation: \(names.scenario)."
  }
}
