import DialogueCore
import Reports
import Testing

@Suite("The curve")
struct CurveTests {
  @Test("each reading is a sentence, with what it moved")
  func sentences() {
    let curve = Curve([
      .init(turn: 0, meters: Meters(trust: 25, heat: 70)),
      .init(turn: 1, meters: Meters(trust: 33, heat: 62)),
      .init(turn: 2, meters: Meters(trust: 33, heat: 66)),
    ])
    #expect(
      curve.sentences == [
        "At the start: trust 25, heat 70.", "Turn 1: trust 33, up 8, heat 62, down 8.",
        "Turn 2: trust 33 as before, heat 66, up 4.",
      ])
  }

  @Test("readings stay on the scale, whatever a damaged record says")
  func scale() {
    let point = Curve.Point(turn: 1, meters: Meters(trust: 2_000_000_000, heat: -7))
    #expect(point.meters == Meters(trust: 100, heat: 0))
  }
}
