import Coaching
import DialogueCore

/// Where a rehearsal stands: the axes and the counts, without the evidence.
public struct ScoreReport: Sendable {
  let axes: [AxisScore]
  let measures: Measures

  public init(_ axes: [AxisScore], _ measures: Measures) {
    self.axes = axes
    self.measures = measures
  }

  public var document: Document {
    Document([
      .init("", [.table(Table(axes.map { [Phrase($0.axis.title), $0.standing] }, flexible: 1))]),
      .init("", [.table(measures.table(metered: true))]),
    ])
  }
}
