import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Transcripts

/// Several programs may answer for one chat, each turn another one, where they share a store. What a chat is then
/// follows from its records alone.
extension Chats {
  /// A chat that is open, or that another program opened in a store shared with it.
  func chat(_ id: SessionID) throws -> Chat {
    if let chat = open[id], try isCurrent(chat) { return chat }
    guard store.isShared, try open[id] != nil || store.holds(id) else {
      throw CallError.noSession(
        "no session '\(id)' is open; begin one with session/new, or load it with session/load")
    }
    return try reopen(id)
  }

  /// A chat that is open, else from its records.
  func reopened(_ id: SessionID) throws -> Chat {
    try open[id] != nil ? chat(id) : reopen(id)
  }

  /// Whether nobody else has written to a chat since it was last used here.
  private func isCurrent(_ chat: Chat) throws -> Bool {
    guard store.isShared, chat.rehearsals > 0 else { return true }
    guard let known = chat.session?.nextSeq ?? chat.bookmark?.nextSeq else { return false }
    return try store.nextSeq(of: chat.recordID()) == known
  }

  /// Forgets what was known of the chats in use, as somebody else was quicker; they are read again.
  func forgetTouched() {
    for chat in touched {
      sleep(chat)
      chat.bookmark = nil
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Records that a chat goes on with another rehearsal, so that nobody who has not seen it goes on with this one.
  func leaveRehearsal(of chat: Chat, for next: SessionID) throws {
    guard store.isShared, chat.rehearsals > 0 else { return }
    let session = try session(of: chat)
    // The request's effect is the rehearsal to come.
    session.request = nil
    try session.follow(with: next)
  }
}
