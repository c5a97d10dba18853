import DialogueCore
import Testing

@Suite("Going on after an edit")
struct RestoreTests {
  @Test("a snapshot that fits comes back as it was")
  func unchanged() throws {
    let snapshot = try Fixture().run(.making("own")).snapshot
    let restored = try Fixture().machine().restore(snapshot)
    #expect(restored.snapshot == snapshot)
    #expect(restored.lostState == nil)
  }

  @Test("a run whose state is gone goes on from the last one before it that is still there")
  func lostState() throws {
    let old = Fixture([
      .named("hear", transitions: [Transition(id: "hear.1", hear: ["own"], target: .state("mend"))]),
      .named("mend", transitions: [Transition(id: "mend.1", hear: ["own"], target: .state("close"))]),
      .named("close"),
    ])
    let snapshot = try old.run(.making("own"), .making("own")).snapshot
    #expect(snapshot.state == "close")
    let restored = try Fixture([.named("hear"), .named("mend")]).machine().restore(snapshot)
    #expect(restored.lostState == "close")
    #expect(restored.snapshot.state == "mend")
    #expect(restored.snapshot.done == snapshot.done)
  }

  @Test("slots that are gone are named, new ones start from their initial value")
  func slots() throws {
    var old = Fixture()
    old.slots = [
      Slot(id: "a", kind: .number, initial: .number(1)), Slot(id: "b", kind: .number, initial: .number(2)),
    ]
    var new = Fixture()
    new.slots = [
      Slot(id: "b", kind: .number, initial: .number(9)), Slot(id: "c", kind: .text, initial: .text("x")),
    ]
    let restored = try new.machine().restore(try old.run().snapshot)
    #expect(restored.lostSlots == ["a"])
    #expect(restored.snapshot.slots == ["b": .number(2), "c": .text("x")])
  }
}
