import Dispatch
import Synchronization
import Transcripts

/// Waits for the disk on a thread of its own and lets answers go, in order, once their records are there: group commit.
///
/// While the disk works on one group, the next one gathers.
final class Committer: Sendable {
  /// Answers that leave together, and what must be on the disk before.
  struct Group: Sendable {
    var answers: [UInt8]
    var syncs: Set<TranscriptSync>
  }

  /// What came free.
  struct Release: Equatable {
    var answers: [UInt8] = []
    /// The disk failed; nothing that was answered since may leave, as nobody knows what is recorded.
    var failure: TranscriptError?
  }

  typealias Wait = @Sendable (Set<TranscriptSync>) throws(TranscriptError) -> Void

  /// Wakes whoever waits for a release.
  let pipe: WakePipe
  private let wait: Wait
  private let thread = DispatchQueue(label: "amends.committer", qos: .userInitiated)
  private let state = Mutex(State())

  private struct State {
    var gathering = Group(answers: [], syncs: [])
    var release = Release()
    var isCommitting = false
    /// Bytes that have not come free.
    var held = 0
  }

  /// - Parameter wait: Returns once the records are on the disk.
  init?(wait: @escaping Wait = TranscriptSync.wait) {
    guard let pipe = WakePipe() else { return nil }
    self.pipe = pipe
    self.wait = wait
  }

  /// Takes answers to be released once their records, and all before them, are on the disk.
  func submit(_ group: Group) {
    let mustStart = state.withLock { state in
      state.gathering.answers += group.answers
      state.gathering.syncs.formUnion(group.syncs)
      state.held += group.answers.count
      defer { state.isCommitting = true }
      return !state.isCommitting
    }
    if mustStart { thread.async { self.commit() } }
  }

  /// What came free since the last call.
  func takeRelease() -> Release {
    pipe.clear()
    return state.withLock { state in
      let release = state.release
      state.release.answers = []
      return release
    }
  }

  /// Whether so much is held that no more should be answered for now.
  var isFull: Bool { state.withLock { $0.held > Self.limit } }

  private static let limit = 4 << 20

  /// Waits until everything submitted has come free.
  func finish() { thread.sync {} }

  private func commit() {
    while true {
      let next = state.withLock { state -> Group? in
        guard state.release.failure == nil, !state.gathering.answers.isEmpty || !state.gathering.syncs.isEmpty
        else {
          state.isCommitting = false
          return nil
        }
        let group = state.gathering
        state.gathering = Group(answers: [], syncs: [])
        return group
      }
      guard let group = next else { return }
      do throws(TranscriptError) {
        try wait(group.syncs)
        state.withLock { state in
          state.release.answers += group.answers
          state.held -= group.answers.count
        }
      } catch {
        state.withLock { $0.release.failure = error }
      }
      pipe.wake()
    }
  }
}
