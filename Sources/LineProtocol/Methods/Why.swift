import Coaching
import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Reports

extension Method {
  /// What made the reaction to an utterance, the latest or the one of `turn`, as /why tells it.
  static let why = Method(ours: "_amends/why", taking: ["sessionId", "turn"]) { params, server in
    let chat = try server.chats.chat(params.sessionID())
    let turn = try params.optionalInt("turn")
    guard chat.phase != .choosing else { throw CallError.notNow("no conversation has begun") }
    let session = try server.chats.session(of: chat)
    guard session.snapshot.mode == .practice || session.isOver else {
      throw CallError.notNow("this is an assessment, and it is not over")
    }
    guard let why = try session.why(turn: turn) else {
      throw CallError.notNow(
        turn.map { "there is no turn \($0); leave it out for the latest" } ?? "\(CommandRemark.nothingSaid)")
    }
    return why.json
  }
}
