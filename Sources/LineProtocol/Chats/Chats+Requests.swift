import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Transcripts

/// A client that does not know whether a call arrived makes it again under the same name. It has its effect once, and is
/// answered as recorded.
extension Chats {
  /// What an earlier call of that name put on record.
  struct Recorded {
    let session: SessionID
    let transcript: Transcript
    /// Its first event.
    let seq: Int

    var event: TranscriptEvent { transcript.events[seq - 1] }
  }

  /// Carries out a call unless that was done before.
  ///
  /// - Parameter again: Gives the answer from the record; nil where a call of another kind had that name.
  func once<Answer>(
    _ request: String?, in chat: Chat, _ act: () throws -> Answer, again: (Recorded) throws -> Answer?
  ) throws -> Answer {
    guard let request else { return try act() }
    // While the store gathers, the latest record itself refuses a name that it has.
    let gathers = shared?.gathers == true
    if let recorded = try recorded(request, of: chat, withLatest: !gathers) {
      guard let answer = try again(recorded) else {
        throw CallError.invalidParams(
          "'_meta.amends.requestId': '\(request)' was another call's; give each its own")
      }
      return answer
    }
    self.request = request
    chat.session?.request = request
    defer { self.request = nil }
    let before = (chat.rehearsals, chat.nextSeq)
    let result = Result { try act() }
    if gathers, before == (chat.rehearsals, chat.nextSeq), try recorded(request, of: chat) != nil {
      throw TranscriptError(.changedElsewhere)
    }
    return try result.get()
  }

  /// Looks in all rehearsals of a chat, the latest first.
  func recorded(_ request: String, of chat: Chat, withLatest: Bool = true) throws -> Recorded? {
    for number in stride(from: chat.rehearsals - (withLatest ? 0 : 1), to: 0, by: -1) {
      let session = try chat.id.rehearsal(number)
      guard let seq = try store.seq(ofRequest: request, in: session) else { continue }
      return Recorded(session: session, transcript: try store.transcript(of: session), seq: seq)
    }
    return nil
  }
}

extension Params {
  /// The client's own name for a call; nil where it gives none.
  func request() throws(CallError) -> String? {
    guard let name = try amends().optionalString("requestId") else { return nil }
    guard (1...128).contains(name.utf8.count), name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f }) else {
      throw .invalidParams(
        "'_meta.amends.requestId' must have 1 to 128 bytes, none of them a control character")
    }
    return name
  }
}
