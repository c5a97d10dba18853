import DialogueCore
import JSON
import Transcripts

/// What belongs to a session after its ending, and follows from the record alone.
extension Session {
  /// What the coach asks at the end, in whatever face: first the one, then, behind the debrief, the other.
  public static let verdictQuestion = "How do you think it went? What would you change?"
  public static let lessonQuestion = "What did you learn?"
  /// The coach's answer to what was learned.
  public static let thanks = "Thank you; it is kept with your debrief."

  /// How far the talk about a rehearsal has come that is over.
  public enum Closing: Equatable, Sendable {
    /// The rep has yet to say how it went.
    case verdict
    /// The debrief was given; the rep has yet to say what was learned.
    case learned(ownVerdict: String?)
    /// There is nothing more to say.
    case over
  }

  /// Records how the rep thinks it went, before the debrief tells.
  public func judge(_ ownVerdict: String?) throws(TranscriptError) {
    var body: JSONObject = ["turn": JSONValue(snapshot.turn)]
    body["text"] = ownVerdict.map { .string($0) }
    try write([.other(type: Self.verdictType, body: body)])
  }

  /// Records which session its client goes on with instead.
  public func follow(with next: SessionID) throws(TranscriptError) {
    try write([.other(type: "followed", body: ["session": .string(next.text)])])
  }

  /// Reads the record for it.
  public func closing() throws(TranscriptError) -> Closing {
    guard let events = try record?.transcript().events,
      let end = events.last(where: { $0.type == TranscriptEvent.End.type })
    else { return .over }
    let after = events[end.seq...]
    if after.contains(where: { $0.type == TranscriptEvent.Debrief.type }) || snapshot.turn == 0 {
      return .over
    }
    guard let verdict = after.last(where: { $0.type == Self.verdictType }) else { return .verdict }
    return .learned(ownVerdict: verdict.body["text"]?.string)
  }

  /// The type of the event that records it.
  public static let verdictType = "verdict"
}
