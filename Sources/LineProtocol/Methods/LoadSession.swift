import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Transcripts

extension Method {
  /// Opens a recorded session and sends all that was said in it, before the answer.
  static let loadSession = Method(writing: "session/load") { params, server in
    let chat = try server.chats.reopen(params.sessionID())
    for number in stride(from: 1, through: chat.rehearsals, by: 1) {
      try server.replay(chat.id.rehearsal(number), to: chat)
    }
    server.sendCommands(to: chat)
    return try server.chats.standing(of: chat)
  }
}

extension Server {
  fileprivate func replay(_ record: SessionID, to chat: Chat) throws {
    let transcript = try chats.store.transcript(of: record)
    let history = try History(of: transcript)
    // Scripts that no longer know the scenario cannot name who spoke; the roles' names will do.
    let machine = try? chats.stage.machine(for: Casting(transcript.header))
    if let opening = history.opening {
      send(Reply(Answer(utterance: nil, step: opening, machine: machine), reading: false), to: chat)
    }
    for turn in history.turns {
      sendRep(turn, to: chat)
      send(
        Reply(Answer(utterance: turn.utterance, step: turn.step, machine: machine), reading: false), to: chat)
    }
  }
}
