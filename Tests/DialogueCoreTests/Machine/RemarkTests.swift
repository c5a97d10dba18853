import DialogueCore
import Testing

@Suite("The coach's asides")
struct RemarkTests {
  var fixture: Fixture = {
    var fixture = Fixture()
    fixture.rules = [
      MeterTests.rule("own", heat: -8, trust: 6), MeterTests.rule("reflect", heat: -5, trust: 4),
      MeterTests.rule("ask_open", heat: -3, trust: 3),
    ]
    return fixture
  }()

  @Test("a bad move is remarked on the first and the third time, in the rep's words")
  func habits() throws {
    #expect(try fixture.run(.making("excuse")).notes == ["\"excuse\" was excuse."])
    #expect(try fixture.run(.making("excuse"), .making("excuse")).notes.isEmpty)
    #expect(try fixture.run(.making("excuse"), .making("excuse"), .making("excuse")).notes.count == 1)
  }

  @Test("the whole clause is quoted, and none of the next")
  func clause() throws {
    let text = "So it was my mistake. Sorry, all round."
    let heard = Heard(move: "excuse", words: "it was", range: 3..<9, strength: 3, cues: [], why: "")
    let utterance = Utterance(text: text, moves: [heard])
    #expect(try fixture.run(utterance).notes == ["\"So it was my mistake\" was excuse."])
  }

  @Test("a good move is remarked on once, when it brought heat down and the coach had been quiet")
  func praise() throws {
    #expect(try fixture.run(.making("ask_open")).notes.isEmpty)
    #expect(try fixture.run(.making("own")).notes == ["\"own\" was own."])
    #expect(try fixture.run(.making("own"), .making("own")).notes.isEmpty)
    #expect(try fixture.run(.making("own"), .making("reflect")).notes.isEmpty)
    let rested = try fixture.run(.making("own"), .making("ask_open"), .making("ask_open"), .making("reflect"))
    #expect(rested.notes == ["\"reflect\" was reflect."])
  }

  @Test("in assessment the coach keeps quiet, and the conversation is the same")
  func assessment() throws {
    let practice = try fixture.run(.making("excuse"))
    let assessment = try fixture.run(.making("excuse"), mode: .assessment)
    #expect(assessment.notes.isEmpty)
    #expect(assessment.lines == practice.lines)
    #expect(assessment.snapshot.meters == practice.snapshot.meters)
  }
}
