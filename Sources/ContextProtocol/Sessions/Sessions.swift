import DialogueCore
import Rehearsal
import SafeText
import Transcripts

/// Begins rehearsals and takes them up again; each is in memory for one call only.
public struct Sessions {
  let stage: Stage
  let store: any TranscriptStore
  private let now: () -> Timestamp
  let clock: () -> Moment
  private let newName: () -> String
  /// The name that a rep goes by who gives none.
  let rep: String

  /// - `now`: The time that goes with each event.
  /// - `clock`: The rep's civil time; dates in promises resolve against it.
  /// - `newName`: A session's name, unlike all others.
  /// - `rep`: The name that a rep goes by who gives none.
  public init(
    stage: Stage, store: any TranscriptStore, now: @escaping () -> Timestamp, clock: @escaping () -> Moment,
    newName: @escaping () -> String, rep: String = "Sam"
  ) {
    self.stage = stage
    self.store = store
    self.now = now
    self.clock = clock
    self.newName = newName
    self.rep = rep
  }

  func begin(_ casting: Casting) throws -> Session {
    let session = try Session.begin(
      casting, id: SessionID(newName()), on: stage, in: store, clock: clock(), now: now)
    defer { session.park() }
    try session.sync()
    return session
  }

  /// Goes on with a recorded rehearsal for as long as `body` takes; what that records is on the disk afterwards.
  ///
  /// - Parameter body: Done anew where another program's turn came first, as may be in a shared store.
  /// - Throws: A refusal where there is no such session.
  func with<Result>(_ id: SessionID, _ body: (Session.Resumed) throws -> Result) throws -> Result {
    var tries = 1
    while true {
      do {
        let resumed = try Session.resume(id, on: stage, in: store, now: now)
        defer { resumed.session.park() }
        let result = try body(resumed)
        try resumed.session.sync()
        return result
      } catch let error as TranscriptError where error.code == .notFound {
        throw Self.unknown(id.text)
      } catch let error as TranscriptError where error.code == .changedElsewhere && tries < Self.triesAtMost {
        tries += 1
      }
    }
  }

  private static let triesAtMost = 5

  static func unknown(_ session: String) -> Refusal {
    Refusal(
      "there is no rehearsal '\(session.asName)'; list_rehearsals names those on record, start_rehearsal begins one"
    )
  }
}
