import DialogueCore
import Rehearsal
import Transcripts

/// Begins rehearsals and takes them up again; each is in memory for one call only.
public struct Sessions {
  let stage: Stage
  let store: any TranscriptStore
  private let now: () -> Timestamp
  let clock: () -> Moment
  private let newName: () -> String

  /// - Parameters:
  ///   - now: The time that goes with each event.
  ///   - clock: The rep's civil time; dates in promises resolve against it.
  ///   - newName: A session's name, unlike all others.
  public init(
    stage: Stage, store: any TranscriptStore, now: @escaping () -> Timestamp, clock: @escaping () -> Moment,
    newName: @escaping () -> String
  ) {
    self.stage = stage
    self.store = store
    self.now = now
    self.clock = clock
    self.newName = newName
  }

  func begin(_ casting: Casting) throws -> Session {
    let session = try Session.begin(
      casting, id: SessionID(newName()), on: stage, in: store, clock: clock(), now: now, label: "mcp")
    defer { session.park() }
    try session.sync()
    return session
  }

  /// Goes on with a recorded rehearsal for as long as `body` takes; what that records is on the disk afterwards.
  ///
  /// - Throws: A refusal where there is no such session.
  func with<Result>(_ id: SessionID, _ body: (Resumed) throws -> Result) throws -> Result {
    let resumed: Session.Resumed
    do {
      resumed = try Session.resume(id, on: stage, in: store, now: now)
    } catch let error as TranscriptError where error.code == .notFound {
      throw Self.unknown(id.text)
    }
    defer { resumed.session.park() }
    let result = try body(Resumed(session: resumed.session, notice: resumed.notice))
    try resumed.session.sync()
    return result
  }

  /// A session for the length of a call.
  struct Resumed {
    let session: Session
    /// What was lost since the last call, as the scripts were edited; nil when nothing was.
    let notice: String?
  }

  static func unknown(_ session: String) -> Refusal {
    Refusal(
      "there is no rehearsal '\(session.prefix(80))'; list_rehearsals names those on record, start_rehearsal begins one"
    )
  }
}

extension Session.Resumed {
  fileprivate var notice: String? {
    var losses = lostState.map {
      ["the scripts were changed: '\($0)' is gone, so this goes on from '\(session.snapshot.state)'"]
    }
    if !lostSlots.isEmpty {
      let names = lostSlots.map { "'\($0)'" }.joined(separator: ", ")
      losses = (losses ?? []) + ["the scripts were changed, and no longer remember \(names)"]
    }
    return losses?.joined(separator: "; ")
  }
}
