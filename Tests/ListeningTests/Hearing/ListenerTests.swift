import DialogueCore
import Testing

@testable import Listening

@Suite("Listener")
struct ListenerTests {
  private func cue(_ id: String, _ say: String, strength: Int = 3) -> Cue {
    Cue(id: id, say: [Trial.pattern(say)], strength: strength)
  }

  @Test("a move is heard when its different cues add up to its threshold")
  func threshold() {
    let listener = Trial.listener([
      Trial.move(
        "own",
        [
          cue("a", "my fault", strength: 2), cue("b", "on me", strength: 2),
          cue("c", "kidding", strength: -3),
        ])
    ])
    func strength(_ text: String) -> Int? {
      listener.listen(text, in: ListeningContext()).heard("own")?.strength
    }
    #expect(strength("it's my fault") == nil)
    #expect(strength("my fault, my fault") == nil)
    #expect(strength("my fault, it's on me") == 4)
    #expect(strength("my fault, it's on me, kidding") == nil)
    #expect(strength("my fault. It's on me.") == nil)
  }

  @Test("ranges count Unicode scalars of the text as it was typed")
  func ranges() throws {
    let listener = Trial.listener([Trial.move("apologise", [cue("s", "I am sorry")])])
    let text = "👩‍🚒 Müller – I’m   SORRY!"
    let heard = try #require(listener.listen(text, in: ListeningContext()).heard("apologise"))
    let scalars = Array(text.unicodeScalars)[heard.range]
    #expect(heard.words == "I’m   SORRY")
    #expect(String(String.UnicodeScalarView(scalars)) == heard.words)
  }

  @Test("a move gives way in the same clause, sentence or text, as it says")
  func giveWay() {
    func heard(_ way: GiveWay, _ text: String) -> [MoveID] {
      let listener = Trial.listener([
        Trial.move("sorry", [cue("s", "sorry")], givesWayTo: way),
        Trial.move("blame", [cue("b", "your fault")]),
      ])
      return listener.listen(text, in: ListeningContext()).moves.map(\.move)
    }
    let clause = GiveWay(clause: ["blame"])
    #expect(heard(clause, "sorry about your fault") == ["blame"])
    #expect(heard(clause, "sorry, it was your fault") == ["sorry", "blame"])
    #expect(heard(GiveWay(sentence: ["blame"]), "sorry, it was your fault") == ["blame"])
    #expect(heard(GiveWay(sentence: ["blame"]), "Sorry. It was your fault") == ["sorry", "blame"])
    #expect(heard(GiveWay(text: ["blame"]), "Sorry. It was your fault") == ["blame"])
  }

  @Test("in a longer answer one sign is not enough")
  func longAnswer() {
    var blame = Trial.move("blame", [cue("b", "your fault")])
    blame.longAnswer = LongAnswer(words: 4)
    let listener = Trial.listener([blame])
    func isHeard(_ text: String, said: [String] = ["Well?"]) -> Bool {
      listener.listen(text, in: ListeningContext(said: said)).heard("blame") != nil
    }
    #expect(isHeard("It was your fault. So there."))
    #expect(!isHeard("It was your fault. I know it came late."))
    #expect(!isHeard("I know it came late. It was your fault."))
    #expect(isHeard("It was your fault. I know it came late.", said: []))
  }

  @Test("what gave way takes nobody's place")
  func chain() {
    let listener = Trial.listener([
      Trial.move("a", [cue("a", "one")], givesWayTo: GiveWay(clause: ["b"])),
      Trial.move("b", [cue("b", "two")], givesWayTo: GiveWay(clause: ["c"])),
      Trial.move("c", [cue("c", "three")]),
    ])
    #expect(listener.listen("one two three", in: ListeningContext()).moves.map(\.move) == ["a", "c"])
  }

  @Test("a move counts only with those it is meant for, and the flag can tell")
  func hearers() {
    let flag = FlagRule(flag: "not_to_customer", title: "", when: .withheld("apologise"), why: "")
    let listener = Trial.listener([Trial.move("apologise", [cue("s", "sorry")])], flags: [flag])
    let coach = listener.listen("I'm sorry", in: ListeningContext(with: .coach))
    #expect(coach.moves.isEmpty)
    #expect(coach.flags == ["not_to_customer"])
    #expect(listener.listen("I'm sorry", in: ListeningContext()).flags.isEmpty)
  }

  @Test("a flag may ask what the utterance speaks of, where that is listened for")
  func flagOfTopic() throws {
    let flag = FlagRule(flag: "sunk_cost", title: "", when: .all([.heard("weigh"), .about("sunk")]), why: "")
    let topics = TopicGroup(
      owner: .flow("worth"), topics: [TopicPattern(id: "sunk", patterns: [Trial.pattern("years")])])
    let listener = Trial.listener([Trial.move("weigh", [cue("w", "worth")])], flags: [flag], topics: [topics])
    let worth = ListeningContext(flow: "worth")
    #expect(listener.listen("worth it after nine years", in: worth).flags == ["sunk_cost"])
    #expect(listener.listen("worth it", in: worth).flags.isEmpty)
    #expect(listener.listen("after nine years", in: worth).flags.isEmpty)
    #expect(listener.listen("worth it after nine years", in: ListeningContext()).flags.isEmpty)
  }

  @Test("a form alone can be a cue")
  func forms() {
    let open = Cue(id: "form", say: [], forms: [.openQuestion])
    let heard = Trial.listener([Trial.move("ask_open", [open])]).listen(
      "Right. What happened?", in: ListeningContext())
    #expect(heard.heard("ask_open")?.words == "What happened")
    #expect(heard.asks)
  }

  @Test("topics are heard only in their flow or scenario")
  func topics() {
    let topic = TopicPattern(id: "cost", patterns: [Trial.pattern("(cost|price)")])
    let listener = Trial.listener([], topics: [TopicGroup(owner: .scenario("pump"), topics: [topic])])
    #expect(listener.listen("what did it cost", in: ListeningContext(scenario: "pump")).topics == ["cost"])
    #expect(listener.listen("what did it cost", in: ListeningContext()).topics.isEmpty)
  }

  @Test("nothing heard is a result", arguments: ["", "   ", "🙂🙂", "asdf qwer", "....?!", "\u{0}\u{1B}[2J"])
  func nothing(text: String) {
    #expect(
      Trial.listener([Trial.move("own", [cue("a", "my fault")])]).listen(text, in: ListeningContext())
        .unmatched)
  }

  @Test("any bytes are listened to without harm")
  func anything() {
    let listener = Trial.listener([
      Trial.move("own", [cue("a", "my .. fault"), cue("b", "~date .. [so] (a|b c|d) e")])
    ])
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let heard = listener.listen(text, in: ListeningContext(said: [text])).moves
      #expect(heard.allSatisfy { $0.range.upperBound <= text.unicodeScalars.count })
    }
  }

  @Test("a text without any end is heard to its end")
  func long() {
    let text = String(repeating: "we and you ", count: 2_000) + "my fault"
    let listener = Trial.listener([Trial.move("own", [cue("a", "my fault")])])
    #expect(listener.listen(text, in: ListeningContext()).heard("own")?.words.hasSuffix("my fault") == true)
  }

  @Test("a phrase of a list is found wherever it falls in a text without any end", arguments: 40...70)
  func phrases(before: Int) {
    let text = String(repeating: "the ", count: before) + "the, walk me through it"
    let listener = Trial.listener([Trial.move("ask_open", [cue("a", "~invitation it")])])
    #expect(listener.listen(text, in: ListeningContext()).heard("ask_open") != nil)
  }

  @Test("what was heard before changes nothing, nor who else is listened to meanwhile")
  func memory() async {
    let listener = Trial.listener([Trial.move("own", [cue("a", "my fault")])])
    let lines = (0..<40).map { "it was my fault, number \($0)" + String(repeating: " and so on", count: $0) }
    func listen(_ line: String) -> Utterance {
      listener.listen(line, in: ListeningContext(said: [line, "Whose fault was it?"]))
    }
    let expected = lines.map { line in
      Trial.listener([Trial.move("own", [cue("a", "my fault")])])
        .listen(line, in: ListeningContext(said: [line, "Whose fault was it?"]))
    }
    let heard = await withTaskGroup(of: [Utterance].self) { group in
      for _ in 0..<4 { group.addTask { lines.map(listen) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(heard.allSatisfy { $0 == expected })
  }
}
