import JSONRPC
import Transcripts

/// Why something was not done, and what to do instead, in words for a model or a person.
struct Refusal: Error, Equatable {
  let reason: String

  init(_ reason: String) { self.reason = reason }

  /// An error of any layer.
  init(_ error: any Error) {
    switch error {
    case let error as Refusal: self = error
    case let error as CallError: reason = error.message
    default: reason = "\(error)"
    }
  }
}
