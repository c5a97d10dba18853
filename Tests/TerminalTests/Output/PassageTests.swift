import Testing

@testable import Terminal

@Suite("Passages and rules")
struct PassageTests {
  let passage = Passage(
    "Marcus", "Line two's been down since Tuesday. I've got eleven people sweeping floors.",
    margin: "trust 33 ▲ · heat 62 ▼")

  func shown(_ block: some Block, width: Int, accessible: Bool = false) -> [String] {
    block.lines(in: Layout(width: width, accessible: accessible)).map(\.plain)
  }

  @Test("what is said hangs beside the label, the note at the right of its last line")
  func hanging() {
    #expect(
      shown(passage, width: 64) == [
        "Marcus   Line two's been down since Tuesday. I've got eleven",
        "         people sweeping floors.          trust 33 ▲ · heat 62 ▼",
      ])
  }

  @Test("a note that does not fit stands on a line of its own")
  func ownLine() {
    #expect(
      shown(passage, width: 88).last
        == "                                                                  trust 33 ▲ · heat 62 ▼")
    #expect(shown(passage, width: 88).allSatisfy { $0.displayWidth <= 88 })
  }

  @Test("in a narrow window the label stands above")
  func narrow() {
    #expect(
      shown(passage, width: 30) == [
        "Marcus", "  Line two's been down since", "  Tuesday. I've got eleven", "  people sweeping floors.",
        "        trust 33 ▲ · heat 62 ▼",
      ])
    #expect(shown(passage, width: 20).allSatisfy { $0.displayWidth <= 20 })
  }

  @Test("for a screen reader it is a labelled line, with no layout")
  func accessible() {
    #expect(
      shown(passage, width: 30, accessible: true) == [
        "Marcus: Line two's been down since Tuesday. I've got eleven people sweeping floors.",
        "trust 33 ▲ · heat 62 ▼",
      ])
  }

  @Test("a long label pushes the text along")
  func longLabel() {
    #expect(shown(Passage("Bartholomew", "Yes."), width: 60) == ["Bartholomew Yes."])
  }

  @Test("a rule spans the width, and is only its title for a screen reader")
  func rule() {
    #expect(shown(Rule("the end"), width: 20) == ["── the end ─────────"])
    #expect(shown(Rule(), width: 4) == ["────"])
    #expect(shown(Rule("the end"), width: 20, accessible: true) == ["the end"])
    #expect(shown(Rule("the end of it"), width: 10) == ["the end of", "it"])
  }
}
