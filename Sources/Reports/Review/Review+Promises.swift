import DialogueCore
import Transcripts

/// A promise, and what later rehearsals made of it.
public struct Promise: Equatable, Sendable {
  public let commitment: Commitment
  public let session: SessionID
  public let rep: String
  /// When it was made.
  public let made: Moment
  /// The later rehearsal that took it up; nil when none did.
  public let later: Later?

  /// A rehearsal that asked about the promise: a progress check, for example.
  public struct Later: Equatable, Sendable {
    public let session: SessionID
    public let flow: String
    /// What the flow made of it, in the words of the slot that it went into: "done", "late".
    public let fate: String
  }
}

extension Review {
  /// All promises of a rep, or everybody's, in order. Whether one was kept is known only as far as a later rehearsal of
  /// the same rep took it up.
  public func promises(of rep: String? = nil) -> [Promise] {
    let digests = digests.filter { rep == nil || $0.rep == rep }
    return digests.enumerated().flatMap { index, digest in
      digest.promises.map { commitment in
        Promise(
          commitment: commitment, session: digest.session, rep: digest.rep, made: digest.start,
          later: digests[(index + 1)...].lazy.filter { $0.rep == digest.rep }
            .compactMap { $0.fate(of: commitment) }.first)
      }
    }
  }
}

extension Digest {
  /// What this rehearsal makes of an earlier promise; nil when it does not take it up.
  fileprivate func fate(of commitment: Commitment) -> Promise.Later? {
    let slot = carried.first { $0.value == .text(commitment.text) }?.key
    return slot.map { slot in
      let words = slot.text.split { "_-".contains($0) }.filter { !$0.allSatisfy(\.isNumber) }
      return Promise.Later(session: session, flow: flow, fate: words.joined(separator: " "))
    }
  }
}
