import Testing

@testable import Terminal

@Suite("Ctrl-C")
struct InterruptsTests {
  @Test("the first drops the line or says how to leave, a second soon after leaves, a late one does not")
  func meaning() {
    var interrupts = Interrupts(window: .seconds(1))
    let start = ContinuousClock.now
    #expect(interrupts.meaning(at: start, lineIsEmpty: false) == .dropLine)
    #expect(interrupts.meaning(at: start + .seconds(2), lineIsEmpty: true) == .sayHowToLeave)
    #expect(interrupts.meaning(at: start + .seconds(4), lineIsEmpty: true) == .sayHowToLeave)
    #expect(interrupts.meaning(at: start + .milliseconds(4900), lineIsEmpty: true) == .leave)
  }
}
