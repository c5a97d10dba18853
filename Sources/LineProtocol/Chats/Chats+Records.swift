import DialogueCore
import Rehearsal
import Transcripts

/// What is done to the records of a chat besides going on with it.
extension Chats {
  /// Closes a chat and removes all its records.
  func delete(_ id: SessionID) throws {
    if let chat = open[id] {
      sleep(chat)
      open[id] = nil
    }
    var number = 1
    while try store.remove(id.rehearsal(number)) { number += 1 }
  }

  /// Sets the mode of a chat's rehearsals; one in which nothing was said yet begins anew.
  func setMode(_ mode: Snapshot.Mode, of chat: Chat) throws {
    guard mode != chat.wish.mode else { return }
    chat.wish.mode = mode
    guard chat.phase == .talking else { return }
    let session = try session(of: chat)
    guard session.isUntouched else { return }
    var casting = try session.begun()
    casting.wish.mode = mode
    sleep(chat)
    _ = try store.remove(chat.recordID())
    chat.rehearsals -= 1
    _ = try begin(casting, in: chat)
  }

  /// Records a note on a chat's latest rehearsal, whether it is open or not; gives the note's `seq`.
  func add(_ note: TranscriptEvent.Note, to id: SessionID) throws -> Int {
    if let chat = open[id], chat.phase != .choosing {
      let session = try session(of: chat)
      return try session.add(note)
    }
    shared?.gathers = false
    let (record, _) = try store.resume(recordID(of: id))
    let seq = record.nextSeq
    try record.append([.note(note)], at: now(), request: request)
    if limits.sync != .off, let wait = try record.pendingSync() { pending.insert(wait) }
    return seq
  }

  /// The record of a chat's latest rehearsal, whether it is open or not.
  func recordID(of id: SessionID) throws(TranscriptError) -> SessionID {
    try open[id]?.recordID() ?? id
  }
}
