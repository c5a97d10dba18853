import DialogueCore
import Rehearsal

extension Chat {
  /// What follows from words typed into the chat.
  ///
  /// - Throws: After an error nothing was answered and everything stands where it stood.
  func hear(_ text: String, in chats: Chats) throws -> Reply {
    let reply = try answer(text, in: chats)
    defer { notices = [] }
    return notices.isEmpty ? reply : .coach(notices.joined(separator: "\n")) + reply
  }

  private func answer(_ text: String, in chats: Chats) throws -> Reply {
    let command: Command?
    do { command = try Command(text, at: .chat) } catch { return .coach(error.sentence) }
    let isOver = phase != .choosing && phase != .talking
    if let command = command ?? (isOver ? Command(bare: text, at: .chat) : nil) {
      return try carryOut(command, in: chats)
    }
    switch phase {
    case .choosing: return try choose(text, in: chats)
    case .talking:
      return try choose(withNumbers: text, in: chats) ?? say(text, in: chats)
    case .verdict: return try hearVerdict(text, in: chats)
    case .learned: return try hearLesson(text, in: chats)
    case .over: return whatNow
    }
  }

  private func say(_ text: String, in chats: Chats) throws -> Reply {
    isOffering = false
    let session = try chats.session(of: self)
    return try show(session.say(text), of: session)
  }

  /// An answer in the conversation, and the coach's question where that is over.
  func show(_ answer: Answer, of session: Session) throws -> Reply {
    let reply = Reply(answer, on: session.machine)
    guard let ending = answer.ending else { return reply }
    return reply + askForVerdict(ending.title)
  }
}
