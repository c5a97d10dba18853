import Coaching
import DialogueCore
import Rehearsal
import Testing

@Suite("A conversation that is left")
struct LeavingTests {
  private let session: Session

  init() throws {
    session = try Shipped.session("apologize-sincerely", scenario: "pump-never-ordered")
    _ = try session.say("I never placed the order, and I told you that I had.")
  }

  @Test("is unfinished, however good it was, and its debrief names what was still to come")
  func unfinished() throws {
    let goal = try #require(session.machine.state(session.snapshot.state)?.goal)
    _ = try session.leave()
    let debrief = try session.rehearsed().debrief
    #expect(debrief.verdict == .unfinished)
    #expect(debrief.remark?.contains("left before the end") == true)
    #expect(debrief.remark?.hasSuffix(session.machine.filled(goal, for: session.snapshot)) == true)
  }

  @Test("has nothing to say of an end before it was left")
  func underWay() throws {
    let debrief = try session.rehearsed().debrief
    #expect(debrief.verdict == .unfinished && debrief.remark == nil)
  }
}
