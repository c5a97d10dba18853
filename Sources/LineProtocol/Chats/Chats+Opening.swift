import DialogueCore
import JSONRPC
import Rehearsal
import Transcripts

extension Chats {
  /// Opens a new chat in which nothing has begun.
  func add(_ id: SessionID?, label: String?, wish: Wish) throws -> Chat {
    guard open.count < limits.open else { throw CallError.tooManySessions }
    let id = try id ?? SessionID(newName())
    guard open[id] == nil, try !store.holds(id) else { throw TranscriptError(.exists) }
    let chat = Chat(id: id, label: label, wish: wish)
    open[id] = chat
    return chat
  }

  /// Opens a recorded chat. One that is open is read again when it is next used, as another program may have written to
  /// it, or the disk failed.
  func reopen(_ id: SessionID) throws -> Chat {
    if let chat = open[id] {
      if chat.phase != .choosing { sleep(chat) }
      chat.bookmark = nil
      if shared == nil || chat.rehearsals == 0 { return chat }
      open[id] = nil
    }
    guard open.count < limits.open else { throw CallError.tooManySessions }
    var number = 1
    while number < 10_000, try store.holds(id.rehearsal(number + 1)) { number += 1 }
    let header = try store.header(of: id.rehearsal(number))
    var wish = Casting(header).wish
    (wish.scenario, wish.persona) = (nil, nil)
    let chat = Chat(id: id, label: header.label, wish: wish)
    chat.rehearsals = number
    let session = try session(of: chat)
    chat.phase = session.isOver ? .over : .talking
    if session.isOver {
      switch try session.closing() {
      case .verdict: chat.phase = .verdict
      case .learned(let ownVerdict): (chat.phase, chat.ownVerdict) = (.learned, ownVerdict)
      case .over: break
      }
    }
    open[id] = chat
    return chat
  }

  /// Begins a rehearsal in a chat, after any that it held before.
  func begin(_ casting: Casting, in chat: Chat) throws -> Session {
    var number = chat.rehearsals + 1
    try leaveRehearsal(of: chat, for: chat.id.rehearsal(number))
    while true {
      do {
        let session = try Session.begin(
          casting, id: chat.id.rehearsal(number), on: stage, in: store, clock: clock(), now: now,
          label: chat.label, request: request)
        sleep(chat)
        chat.rehearsals = number
        chat.phase = .talking
        chat.ownVerdict = nil
        wake(chat, session)
        return session
      } catch let error as TranscriptError where error.code == .exists && number > 1 {
        number += 1
      }
    }
  }
}
