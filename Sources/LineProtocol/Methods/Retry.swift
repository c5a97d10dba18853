import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Reports

extension Method {
  /// Takes the last utterance back, as /retry does; says which, and where the run stands now.
  static let retry = Method("_amends/retry") { params, server in
    let chat = try server.chats.chat(params.sessionID())
    let session = try chat.helped(in: server.chats)
    guard let taken = try chat.takeBack(in: session) else {
      throw CallError.notNow("there is nothing to take back yet")
    }
    return [
      "taken": ["turn": JSONValue(taken.turn), "text": .string(taken.utterance.text.clipped)],
      "_meta": ["amends": Standing(chat: chat, answer: nil).json],
    ]
  }
}

extension Chat {
  /// The rehearsal, where help may be had: one has begun, and it is no assessment.
  func helped(in chats: Chats) throws -> Session {
    guard phase != .choosing else { throw CallError.notNow("no conversation has begun") }
    let session = try chats.session(of: self)
    guard session.snapshot.mode == .practice else { throw CallError.notNow("this is an assessment") }
    return session
  }
}
