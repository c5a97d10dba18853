import DialogueCore
import Reports
import Terminal
import Testing

@Suite("The curve as a chart")
struct CurveChartTests {
  private func lines(_ readings: [(Int, Int)], width: Int = 80, accessible: Bool = false) -> [String] {
    let points = readings.enumerated().map { Curve.Point(turn: $0, meters: Meters(trust: $1.0, heat: $1.1)) }
    let document = Document([.init("", [.curve(Curve(points))])])
    return DocumentBlock(document).lines(in: Layout(width: width, accessible: accessible)).map(\.plain)
  }

  @Test("trust and heat cross, with the turns below and the last readings beside")
  func crossing() {
    #expect(
      lines([(25, 70), (41, 53), (61, 33)]) == [
        "   70 ┤ ●──╮",
        "   60 ┤    │     ╭──○  trust 61",
        "   50 ┤    ╰──●──╮",
        "   40 ┤    ╭──○──│",
        "   30 ┤    │     ╰──●  heat 33",
        "   20 ┤ ○──╯",
        "        0     1     2",
      ])
  }

  @Test("a rehearsal too long for the window is told in sentences", arguments: [80, 24])
  func long(width: Int) {
    let readings = (0...60).map { (20 + $0 % 7, 70 - $0 % 9) }
    let shown = lines(readings, width: width)
    #expect(shown.first?.hasPrefix("At the start:") == true)
    #expect(shown.allSatisfy { $0.count <= width })
  }

  @Test("every pair of readings has a place, at the edges too")
  func edges() {
    for readings in [[(0, 100), (100, 0)], [(50, 50), (50, 50)], [(0, 0), (0, 0)], [(100, 100), (99, 1)]] {
      let shown = lines(readings)
      #expect(shown.count <= 9)
      #expect(shown.joined().contains("●"))
    }
  }
}
