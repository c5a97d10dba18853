import DialogueCore
import Testing

@testable import Listening

@Suite("A subject that is left out")
struct LeftOutSubjectTests {
  @Test(
    "a sentence without a subject is the speaker's where it tells what a person does, and no thing's",
    arguments: [
      ("Forgot it.", true), ("Sorry. Just forgot it.", true), ("Never rang you.", true),
      ("Should have rung you.", true),
      ("Didn't ring you.", true), ("Lost the form.", true), ("Lost in the post.", false),
      ("Never came.", false),
      ("Made me ring.", false), ("Did you ring?", false), ("Ring me.", false), ("Wish it came.", true),
      ("The van forgot it.", false),
      ("When it came, forgot it.", false),
    ])
  func leftOut(text: String, isOurs: Bool) {
    let move = Trial.move(
      "it", [Cue(id: "ours", say: [Trial.pattern("I ..6 $")], scopes: Cue.Scopes(negated: .allow))])
    #expect(!Trial.listener([move]).listen(text, in: ListeningContext()).moves.isEmpty == isOurs)
  }
  @Test("what stands in for a subject takes no letters, begins no clause and moves no question mark")
  func leftOutIsInvisible() {
    let moves = [
      Trial.move("first", [Cue(id: "first", say: [Trial.pattern("^^ forgot it")])]),
      Trial.move("ours", [Cue(id: "ours", say: [Trial.pattern("I forgot it")])]),
      Trial.move("asks", [Cue(id: "asks", say: [Trial.pattern("it")], forms: [.closedQuestion])]),
    ]
    let heard = Trial.listener(moves).listen("Forgot it. It will come?", in: ListeningContext()).moves
    #expect(heard.first { $0.move == "first" }?.words == "Forgot it")
    #expect(heard.first { $0.move == "ours" }?.range == 0..<9)
    #expect(heard.first { $0.move == "asks" }?.words == "It will come")
  }
}
