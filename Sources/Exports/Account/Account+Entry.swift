import DialogueCore
import Transcripts

extension Account {
  /// One thing that happened.
  public struct Entry: Sendable {
    /// The event that recorded it. Several entries may come of one.
    public let seq: Int
    /// From 0 among those of one event.
    public let part: Int
    public let at: Timestamp
    /// The utterance to which it belongs; 0 is the opening, nil the whole.
    public let turn: Int?
    public let what: What
    /// How the meters stood after it; nil before the first reading.
    public let meters: Meters?
    /// Whether it belongs to a try that the rep took back.
    public internal(set) var isTakenBack = false
  }

  public enum What: Sendable {
    case said(Said)
    /// A line of somebody else.
    case spoke(Role, line: LineID, text: String)
    /// The coach's aside on a move; no part of the conversation.
    case aside(MoveID?, line: LineID, text: String)
    case hint(level: Int, text: String)
    case pause
    /// The utterance of this turn was taken back, to be tried again.
    case takenBack
    case dispute(TranscriptEvent.Dispute)
    case note(TranscriptEvent.Note)
    case ended(Entry.Ended)
    case scored(TranscriptEvent.Debrief)
  }
}

extension Account {
  /// What the rep said, and what it did.
  public struct Said: Sendable {
    public let utterance: Utterance
    /// Where in the flow it was said.
    public let state: StateID?
    /// The meters as they stood before.
    public let before: Meters?
    /// Nil where nothing moved them.
    public let moved: MetersMoved?
  }
}

extension Account.Entry {
  /// How the conversation came to its end.
  public struct Ended: Equatable, Sendable {
    public let reason: TranscriptEvent.End.Reason
    public let ending: Snapshot.Ended?
  }

  /// What was spoken, and by whom; nil for all that was not. The coach's asides are none of the conversation.
  var speech: (role: Role, text: String)? {
    switch what {
    case .said(let said): (.rep, said.utterance.text)
    case .spoke(let role, _, let text): (role, text)
    default: nil
    }
  }

  var isNote: Bool { if case .note = what { true } else { false } }

  /// Whether it is an utterance or came of one, as opposed to what was done between two.
  var isOfTurn: Bool {
    switch what {
    case .said, .spoke, .aside: true
    default: false
    }
  }

  /// A name for it that no other entry of the session has: `2`, or `3.1` for the second of one event.
  var number: String { part == 0 ? "\(seq)" : "\(seq).\(part)" }
}
