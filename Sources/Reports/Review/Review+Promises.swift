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
    /// By rep and by the words of a promise: the first rehearsal behind the one at hand that took it up.
    var later: [String: [Value: Promise.Later]] = [:]
    var promises: [Promise] = []
    for digest in digests.reversed() where rep == nil || digest.rep == rep {
      promises += digest.promises.reversed().map { commitment in
        Promise(
          commitment: commitment, session: digest.session, rep: digest.rep, made: digest.start,
          later: later[digest.rep]?[.text(commitment.text)])
      }
      for (slot, value) in digest.carried.reversed() {
        later[digest.rep, default: [:]][value] = Promise.Later(digest, slot: slot)
      }
    }
    return promises.reversed()
  }
}

extension Promise.Later {
  /// A rehearsal that took a promise over into this slot, whose name tells what was made of it.
  fileprivate init(_ digest: Digest, slot: SlotID) {
    let words = slot.text.split { "_-".contains($0) }.filter { !$0.allSatisfy(\.isNumber) }
    self.init(session: digest.session, flow: digest.flow, fate: words.joined(separator: " "))
  }
}
