import DialogueCore
import Testing

@Suite("Values by id")
struct ByIDTests {
  @Test("they stand in the order of their ids, however they came")
  func order() {
    var done: ByID<Move, Int> = ["own": 2, "press": 1, "apologise": 3]
    done["excuse"] = 4
    done["thank", default: 0] += 1
    #expect(done.map(\.key) == ["apologise", "excuse", "own", "press", "thank"])
    #expect(done.map(\.value) == [3, 4, 2, 1, 1])
    #expect(done == ["thank": 1, "press": 1, "own": 2, "excuse": 4, "apologise": 3])
  }

  @Test("a value is replaced in its place and goes when set to nil")
  func replaced() {
    var done: ByID<Move, Int> = ["own": 2, "press": 1]
    done["own"] = 5
    done["press"] = nil
    done["excuse"] = nil
    #expect(done == ["own": 5])
    #expect(done["press"] == nil)
    #expect(done["press", default: 7] == 7)
    #expect(done != ["own": 2])
    #expect(done != [:])
  }

  @Test("of several values for one id the first stays")
  func repeated() {
    #expect(ByID<Move, Int>([("own", 1), ("excuse", 2), ("own", 3)]) == ["excuse": 2, "own": 1])
  }

  @Test("ids are counted")
  func counted() {
    #expect(ByID<Move, Int>(counting: ["own", "excuse", "own"]) == ["own": 2, "excuse": 1])
    #expect(ByID<Move, Int>(counting: []) == [:])
  }
}
