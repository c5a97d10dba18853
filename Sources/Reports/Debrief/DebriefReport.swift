import Coaching
import DialogueCore

/// A debrief made readable. Each section is built in a file of its own; one that has nothing to say is left out.
public struct DebriefReport: Sendable {
  public let debrief: Debrief
  /// The name under which the rep rehearsed.
  public let rep: String
  /// The flows' titles.
  public let titles: [FlowID: String]

  public init(_ debrief: Debrief, rep: String, titles: [FlowID: String]) {
    self.debrief = debrief
    self.rep = rep
    self.titles = titles
  }

  public var document: Document {
    Document(
      [ending, curve, axes, apology, measures, advice, commitments, next].compactMap { $0 })
  }
}
