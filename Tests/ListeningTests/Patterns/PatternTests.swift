import DialogueCore
import Testing

@testable import Listening

@Suite("Patterns")
struct PatternTests {
  @Test(
    "a pattern finds its words",
    arguments: [
      ("on me", "That's on me.", "on me"),
      ("(if|in case) you", "sorry in case you waited", "in case you"),
      ("[very] late", "it was very late", "very late"),
      ("[very] late", "it was late", "late"),
      ("send+", "we sent it", "sent"),
      ("order+", "two orders", "orders"),
      ("apolog*", "Apologies!", "Apologies"),
      ("apolog*", "an apologetic note", "apologetic"),
      ("lost .. day", "we lost a whole day", "lost a whole day"),
      ("lost .. day", "we lost day", "lost day"),
      ("lost ..1 _ day", "we lost half a day", "lost half a day"),
      ("that is", "that's it", "that's"),
      ("do not", "please dont", "dont"),
      ("by ~weekday", "done by Friday", "by Friday"),
      ("~date sharp", "be there by friday sharp", "by friday sharp"),
      ("~number (days|weeks)", "in 14 days", "14 days"),
      ("~money", "£40 back", "£40"),
      ("favour", "a favor", "favor"),
      ("organise", "we organize it", "organize"),
      ("so late", "sooooo late", "sooooo late"),
      ("sorry !(about|to)", "sorry for it", "sorry"),
      ("^ no", "Okay, no way", "no"),
      ("late $", "it came late, again", "late"),
      ("late $$", "late late", "late"),
      ("^^^ fine $$$", "Fine.", "Fine"),
      ("^^^ so", "So. It was late.", "So"),
      ("late $$$", "Late. It was late.", "late"),
      ("(very|so) ..2 late", "so it was late", "so it was late"),
      ("you [really|only] [ever] waited", "you only ever waited", "you only ever waited"),
      ("late (again|$)", "it was late", "late"),
      ("(^|and) late", "and late", "and late"),
      ("(by ~weekday|sharp) [then] late", "by friday then late", "by friday then late"),
      (
        "we (lost|had lost) ~number ..3 (days|weeks)", "we had lost two whole days",
        "we had lost two whole days"
      ),
    ])
  func finds(say: String, text: String, words: String) {
    #expect(
      Trial.words(Cue(id: "c", say: [Trial.pattern(say)], scopes: Cue.Scopes(negated: .allow)), in: text)
        == words)
  }

  @Test(
    "a pattern leaves alone what it does not say",
    arguments: [
      ("on me", "on a me"), ("lost .. day", "lost one two three four day"),
      ("lost .. day", "We lost. The day came."),
      ("sorry !(about|to)", "sorry to bother"), ("^ late", "it came late"), ("late $$", "late, again"),
      ("^^^ fine $$$", "Fine. It was late."), ("^^^ fine $$$", "It was late. Fine."),
      ("apolog*", "apple"), ("~money", "forty"), ("send+", "sender"),
      ("(very|so) ..2 late", "so it was all too late"), ("late (again|$)", "late it was"),
      ("you [really|only] waited", "you only ever waited"),
    ])
  func passes(say: String, text: String) {
    #expect(Trial.words(say, in: text) == nil)
  }

  @Test("what stands near is found as far away as it may be, and no farther", arguments: 1...8)
  func reach(gap: Int) {
    for between in 0...9 {
      let filling = String(repeating: "very ", count: between)
      let found = between <= gap
      #expect((Trial.words("waited ..\(gap) lorry", in: "you waited \(filling)lorry") != nil) == found)
      #expect((Trial.words("lorry ..\(gap) waited", in: "a lorry \(filling)waited") != nil) == found)
      #expect(
        (Trial.words("you ..\(gap) (waited|stood there)", in: "you \(filling)stood there") != nil) == found)
      #expect((Trial.words("(waited|had stood) ..\(gap) you", in: "had stood \(filling)you") != nil) == found)
    }
  }

  @Test("a word is looked at wherever in a long sentence it stands", arguments: [0, 1, 4, 40, 59])
  func places(before: Int) {
    let start = String(repeating: "very ", count: before)
    #expect(Trial.words("you waited", in: "waited you \(start)you waited") == "you waited")
    #expect(Trial.words("waited", in: "\(start)waited") == "waited")
  }

  @Test(
    "a text that is no pattern says why and where",
    arguments: [
      ("(sorry|apologies", 0), ("sorry)", 5), ("..", 0), ("a ..99 b", 2), ("a !", 3), ("~", 1), ("()", 1),
      ("a . b", 2),
    ])
  func refuses(source: String, offset: Int) {
    #expect {
      try Pattern(parsing: source)
    } throws: { error in
      (error as? PatternError)?.offset == offset
    }
  }
}
