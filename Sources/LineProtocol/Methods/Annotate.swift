import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Transcripts

extension Method {
  /// Puts somebody's note on a turn, or on the whole rehearsal, into its record. It changes no score.
  ///
  /// The session need not be open: a trainer comes when all is over.
  static let annotate = Method(
    ours: "_amends/annotate", taking: ["sessionId", "turn", "by", "text", "axis", "score", "reason"]
  ) { params, server in
    let id = try params.sessionID()
    let draft = try params.noteDraft()
    let record = try server.chats.recordID(of: id)
    let note: TranscriptEvent.Note
    do {
      note = try draft.note(
        on: server.chats.store.transcript(of: record), rubric: server.chats.stage.library.rubric)
    } catch let error as NoteError {
      throw CallError.invalidParams("\(error)")
    }
    let seq: Int
    if let request = try params.request() {
      let chat = try server.chats.reopened(id)
      seq = try server.chats.once(request, in: chat) {
        try server.chats.add(note, to: id)
      } again: { recorded in
        recorded.event.type == TranscriptEvent.Note.type ? recorded.seq : nil
      }
    } else {
      seq = try server.chats.add(note, to: id)
    }
    return [
      "session": .string(record.text), "seq": JSONValue(seq),
      "ref": note.ref.map { JSONValue($0) } ?? .null,
    ]
  }
}

extension Params {
  fileprivate func noteDraft() throws(CallError) -> NoteDraft {
    var draft = NoteDraft(try string("text"))
    if let by = try optionalString("by") { draft.by = by }
    draft.turn = try optionalInt("turn")
    draft.axis = try optionalString("axis")
    draft.score = try optionalInt("score")
    draft.reason = try optionalString("reason")
    return draft
  }
}
