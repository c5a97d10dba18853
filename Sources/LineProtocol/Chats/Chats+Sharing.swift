import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Transcripts

/// Several programs may answer for one chat, each turn another one, where they share a store. What a chat is then
/// follows from its records alone.
///
/// While the store gathers, a call is carried out on what is known here, and what it says of that is held back until the
/// store has confirmed it: by taking what the call appends, or by the look that `settle` takes. Else the store is asked
/// first.
extension Chats {
  /// Where a chat's record ended when a call first made use of it.
  struct Look {
    let chat: Chat
    let record: SessionID
    let seq: Int
  }

  /// A chat that is open, or that another program opened in a store shared with it.
  func chat(_ id: SessionID) throws -> Chat {
    if let chat = open[id], try isCurrent(chat) {
      look(at: chat)
      return chat
    }
    guard shared != nil, try open[id] != nil || store.holds(id) else {
      throw CallError.noSession(
        "no session '\(id)' is open; begin one with session/new, or load it with session/load")
    }
    return try reopen(id)
  }

  /// A chat that is open, else from its records.
  func reopened(_ id: SessionID) throws -> Chat {
    try open[id] != nil ? chat(id) : reopen(id)
  }

  /// Whether nobody else has written to a chat since it was last used here, as far as is to be known now.
  private func isCurrent(_ chat: Chat) throws -> Bool {
    guard let shared, chat.rehearsals > 0 else { return true }
    guard let known = chat.nextSeq else { return false }
    return try shared.gathers || shared.nextSeq(of: chat.recordID()) == known
  }

  func look(at chat: Chat) {
    guard shared != nil, chat.rehearsals > 0, let seq = chat.nextSeq, let record = try? chat.recordID() else {
      return
    }
    if !looks.contains(where: { $0.record == record }) {
      looks.append(Look(chat: chat, record: record, seq: seq))
    }
  }

  /// - Throws: `changedElsewhere` where a record that a call only looked at goes on behind what is known here.
  func checkLooks() throws(TranscriptError) {
    guard let shared, shared.gathers else { return }
    for look in looks where look.chat.nextSeq == look.seq && !shared.hasWaiting(look.record) {
      guard try shared.nextSeq(of: look.record) == look.seq else { throw TranscriptError(.changedElsewhere) }
    }
  }

  /// Forgets what was known of chats, as somebody else was quicker; they are read again.
  func forget(_ looks: [Look]) {
    for chat in looks.map(\.chat) where open[chat.id] === chat {
      sleep(chat)
      chat.bookmark = nil
    }
  }

  /// Records that a chat goes on with another rehearsal, so that nobody who has not seen it goes on with this one.
  func leaveRehearsal(of chat: Chat, for next: SessionID) throws {
    guard let shared, chat.rehearsals > 0 else { return }
    // The next one is begun at once, so it must be sure that this one is left, and that the call was not made before.
    shared.gathers = false
    let session = try session(of: chat)
    if let request, try recorded(request, of: chat) != nil { throw TranscriptError(.changedElsewhere) }
    // The request's effect is the rehearsal to come.
    session.request = nil
    try session.follow(with: next)
  }
}
