import Coaching
import DialogueCore

extension DebriefReport {
  /// How trust and heat went, where somebody with meters was across the table.
  var curve: Document.Section? {
    let points = debrief.curve.filter { $0.with.isMetered }
    guard points.count > 1 else { return nil }
    return Document.Section(
      "Turn by turn", [.curve(Curve(points.map { Curve.Point(turn: $0.turn, meters: $0.meters) }))])
  }
}
