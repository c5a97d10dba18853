import DialogueCore
import JSONRPC
import Rehearsal
import Transcripts

extension CallError {
  /// No such session is open here, or on record.
  static func noSession(_ message: String) -> CallError { CallError(code: -32002, message) }
  /// More sessions than this program is willing to keep open.
  static let tooManySessions = CallError(
    code: 1001, "too many sessions are open; close some with session/close and try again")
  /// Understood, and not possible as the conversation stands.
  static func notNow(_ why: String) -> CallError { CallError(code: 1002, why) }

  /// An error of any layer as a client is told of it.
  init(_ error: any Error) {
    switch error {
    case let error as CallError: self = error
    case let error as TranscriptError:
      switch error.code {
      // Where it would lie is no business of a chat.
      case .notFound:
        self = .noSession("no session of this name is on record; session/list names those that are")
      case .badSessionID, .exists: self = .invalidParams("\(error)")
      default: self = .failed("\(error)")
      }
    case let error as CastingError: self = .failed("the scripts cannot play this: \(error)")
    default: self = .failed("\(error)")
    }
  }
}
