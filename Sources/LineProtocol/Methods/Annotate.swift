import JSON
import Rehearsal
import Transcripts

extension Method {
  /// Puts somebody's note on a turn, or on the whole rehearsal, into its record. It changes no score.
  ///
  /// The session need not be open: a trainer comes when all is over.
  static let annotate = Method("_amends/annotate") { params, server in
    let id = try params.sessionID()
    let note = try params.note()
    let record = try server.chats.recordID(of: id)
    let ref = try params.optionalInt("turn").map { turn throws in
      guard let seq = try server.chats.folder.transcript(of: record).seq(ofTurn: turn) else {
        throw CallError.invalidParams("'turn': nothing was said in a turn \(turn)")
      }
      return seq
    }
    let seq = try server.chats.note(note.text, by: note.by, about: ref, in: id)
    return [
      "session": .string(record.text), "seq": JSONValue(seq), "ref": ref.map { JSONValue($0) } ?? .null,
    ]
  }
}

extension Params {
  fileprivate func note() throws(CallError) -> (text: String, by: String) {
    let text = try string("text")
    guard text.contains(where: { !$0.isWhitespace }), text.utf8.count <= 4096 else {
      throw .invalidParams("'text' must have 1 to 4096 bytes, and not all of them blank")
    }
    let by = try optionalString("by") ?? "trainer"
    guard (1...100).contains(by.utf8.count) else { throw .invalidParams("'by' must have 1 to 100 bytes") }
    return (text, by)
  }
}

extension Transcript {
  /// The event in which the utterance of a turn was said; of two tries the later one.
  fileprivate func seq(ofTurn turn: Int) -> Int? {
    events.last { event in
      guard case .said(let said) = try? event.content() else { return false }
      return said.turn == turn
    }?.seq
  }
}
