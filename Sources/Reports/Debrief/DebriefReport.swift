import Coaching
import DialogueCore

/// A debrief made readable. Each section is built in a file of its own; one that has nothing to say is left out.
public struct DebriefReport: Sendable {
  public let debrief: Debrief
  /// The name under which the rep rehearsed.
  public let rep: String
  /// The flows' titles.
  public let titles: [FlowID: String]
  /// What the rep types to go on; nil for the command in a shell.
  let nextCommand: String?

  public init(_ debrief: Debrief, rep: String, titles: [FlowID: String], nextCommand: String? = nil) {
    self.debrief = debrief
    self.rep = rep
    self.titles = titles
    self.nextCommand = nextCommand
  }

  public var document: Document {
    Document(
      [ending, story, curve, axes, apology, measures, advice, commitments, next].compactMap { $0 })
  }
}
