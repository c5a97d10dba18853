import DialogueCore
import JSON
import Transcripts

extension Commitment {
  /// The date is the day and time that it falls due, in civil time, or the rep's words where it recurs.
  public var json: JSONValue {
    [
      "text": .string(text.clipped), "owner": .string(owner.clipped),
      "date": .text(due?.civilText ?? when?.clipped),
    ]
  }
}
