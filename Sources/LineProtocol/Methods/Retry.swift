import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Reports
import Transcripts

extension Method {
  /// Takes the last utterance back, as /retry does; says which, and where the run stands now.
  static let retry = Method(writingOurs: "_amends/retry", taking: ["sessionId"]) { params, server in
    let chat = try server.chats.chat(params.sessionID())
    let session = try chat.helped(in: server.chats)
    let taken = try server.chats.once(params.request(), in: chat) {
      guard let taken = try chat.takeBack(in: session) else {
        throw CallError.notNow("\(CommandRemark.nothingToTakeBack)")
      }
      return taken
    } again: { recorded in
      guard case .retry(let retry) = try recorded.event.content() else { return nil }
      let before = Transcript(
        header: recorded.transcript.header, events: Array(recorded.transcript.events[..<(recorded.seq - 1)]))
      return try History(of: before).turns.last { $0.turn == retry.turn && !$0.retried }
    }
    let standing = Standing(chat: chat, answer: nil)
    return { result in
      result.object { result in
        result.object("taken") {
          $0.member("turn", taken.turn)
          $0.member("text", taken.utterance.text.clipped)
        }
        standing.writeMeta(to: &result)
      }
    }
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
