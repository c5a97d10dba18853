import Coaching
import DialogueCore
import Rehearsal
import Testing

/// The calibration rehearsals: what must work works, what must not does not.
@Suite("Calibration")
struct CalibrationTests {
  static let ideal = [
    "It was never sent for, Marcus. I told you it was on order and I never placed it. What has that done to your week?",
    "So you've had people standing idle since Tuesday. That must have been humiliating, having to explain it upstairs.",
    "That's mine and nobody else's. The order sat in my drafts and I never went back to it. I let you down, and I'm sorry.",
    "We've one in the Leeds store and it's yours. I'll bring it round myself tomorrow at six with an engineer, and we pay for him.",
    "From now on the maker sends you their own confirmation the same day I order. Have I missed anything?",
  ]

  private func play(_ texts: [String]) throws -> Session {
    let session = try Shipped.session("apologize-sincerely", scenario: "pump-never-ordered")
    for text in texts where !session.isOver { _ = try session.say(text) }
    return session
  }

  @Test("the ideal apology ends calm, with trust between 50 and 70, and accepted")
  func idealApology() throws {
    let session = try play(Self.ideal + ["Six tomorrow, and I'll ring you when I set off."])
    #expect(session.snapshot.meters.heat <= 35)
    #expect(try session.rehearsed().debrief.verdict == .solid)
    #expect((50...70).contains(session.snapshot.meters.trust))
    #expect(session.snapshot.ending?.kind == .success)
  }

  @Test(
    "what only sounds like an apology fails",
    arguments: [
      (
        "polite and empty",
        [
          "Thank you so much for your patience.", "We value your business and take this very seriously.",
          "Someone from the team will look into it as soon as possible.",
          "Thank you for your understanding. We'll do everything we can going forward.",
          "We'll get back to you in due course.",
        ]
      ),
      (
        "over-apologising",
        [
          "I'm so sorry.", "I really am so sorry, Marcus.",
          "I can't tell you how sorry I am. I'm so, so sorry.",
          "Sorry. I'm just so sorry about all of this.", "I'm sorry, I'm really sorry.",
        ]
      ),
      (
        "bribing",
        [
          "Let me give you 20% off your next order.", "I can do 30% off and three months free.",
          "What about a free service contract on top?", "Half price for a year?",
        ]
      ),
      (
        "a keyword salad",
        ["sorry my fault refund Tuesday", "sorry fault own repair prevent Friday refund sorry"]
      ),
    ])
  func fails(name: String, texts: [String]) throws {
    let session = try play((0..<3).flatMap { _ in texts })
    #expect(session.snapshot.ending?.kind != .success && session.snapshot.ending?.kind != .partial, "\(name)")
    #expect(session.snapshot.meters.heat > 45, "\(name)")
    #expect(try session.rehearsed().debrief.verdict != .solid, "\(name)")
  }
}
