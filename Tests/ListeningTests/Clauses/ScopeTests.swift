import DialogueCore
import Testing

@testable import Listening

@Suite("Scopes")
struct ScopeTests {
  @Test("a denial ends where somebody did something of their own")
  func denialEnds() {
    #expect(Trial.words("you lost a day", in: "I'm not going to argue you lost a day") == "you lost a day")
  }

  @Test(
    "a denial reaches what hangs on it",
    arguments: ["I never said you lost a day", "we did not know you lost a day"])
  func denialReaches(text: String) { #expect(Trial.words("you lost a day", in: text) == nil) }
}
