import DialogueCore
import Testing

@testable import Listening

@Suite("Commitments")
struct CommitmentTests {
  /// Wednesday 2026-11-25, 10:00.
  private static let clock = Moment(year: 2026, month: 11, day: 25, hour: 10)

  private func commitment(_ text: String, clock: Moment? = clock) -> Commitment? {
    let cue = Cue(id: "will", say: [Trial.pattern("(will|rings)")], scopes: Cue.Scopes(hypothetical: .allow))
    return Trial.listener([Trial.move("next_step", [cue], commits: true)])
      .listen(text, in: ListeningContext(clock: clock)).commitments.first
  }

  @Test(
    "a spoken date is resolved against the clock",
    arguments: [
      ("I will ring by Friday noon", "by Friday noon", 27, 12, 0),
      ("I will say sorry, Friday at noon", "Friday at noon", 27, 12, 0),
      ("I will ring you tomorrow at nine", "tomorrow at nine", 26, 9, 0),
      ("I will ring tomorrow", "tomorrow", 26, 17, 0),
      ("I will send it on Monday", "on Monday", 30, 17, 0),
      ("I will ring at 9:30 on Friday", "at 9:30 on Friday", 27, 9, 30),
      ("I will ring you by 3pm", "by 3pm", 25, 15, 0),
      ("I will ring you at nine", "at nine", 26, 9, 0),
      ("I will ring you tomorrow at half past six", "tomorrow at half past six", 26, 18, 30),
      ("I will be at your door on Friday at half six", "on Friday at half six", 27, 18, 30),
      ("I will ring you Friday half nine", "Friday half nine", 27, 9, 30),
      ("I will ring you Monday the 7th, six in the morning", "Monday the 7th, six in the morning", 37, 6, 0),
      ("I will ring you tomorrow at quarter to nine", "tomorrow at quarter to nine", 26, 8, 45),
      ("I will be there on Friday by quarter past four", "on Friday by quarter past four", 27, 16, 15),
      ("I will ring tomorrow morning at half seven", "tomorrow morning at half seven", 26, 7, 30),
      ("I will ring you tomorrow, four o clock", "tomorrow, four o clock", 26, 16, 0),
      ("I will ring you Friday, nine sharp", "Friday, nine sharp", 27, 9, 0),
      ("I will call you tomorrow morning itself, 10 o'clock", "tomorrow morning 10 o'clock", 26, 10, 0),
      ("I will be round the day after tomorrow", "the day after tomorrow", 27, 17, 0),
      ("It left this morning and it will be with you by Friday", "by Friday", 27, 17, 0),
      ("I will ring on Friday at nine o'clock", "on Friday at nine o'clock", 27, 9, 0),
      ("I will come on Friday the 4th of December", "on Friday the 4th of December", 34, 17, 0),
      ("I will come on Monday the 7th at ten", "on Monday the 7th at ten", 37, 10, 0),
      ("I will come on Friday the 1st floor", "on Friday", 27, 17, 0),
      ("I will bring half a dozen tomorrow", "tomorrow", 26, 17, 0),
      ("You will have it within 48 hours", "within 48 hours", 27, 10, 0),
      ("It will be there by the 27th", "by the 27th", 27, 17, 0),
      ("It will be there by 28 November", "by 28 November", 28, 17, 0),
      ("I will do it by the end of this week", "this week", 27, 17, 0),
      ("I will bring it tomorrow morning at seven", "tomorrow morning at seven", 26, 7, 0),
      ("I will ring at six tomorrow evening", "at six tomorrow evening", 26, 18, 0),
      ("I will ring you tonight at nine", "tonight at nine", 25, 21, 0),
      ("I will be with you at one tomorrow lunchtime", "at one tomorrow lunchtime", 26, 13, 0),
      ("I will send it by Friday noon and ring you at four", "by Friday noon", 27, 12, 0),
      ("I will send it on Friday morning and then ring you at four", "on Friday morning", 27, 12, 0),
      ("I will ring you at seven on Friday morning", "at seven on Friday morning", 27, 7, 0),
      ("I will ring in an hour and be there by 3pm", "by 3pm", 25, 15, 0),
      ("I will have it raised tomorrow and on your desk by Friday", "by Friday", 27, 17, 0),
      ("I will drive it down tonight, with you at six tomorrow", "at six tomorrow", 26, 6, 0),
      ("I will load it tonight, with you by nine tomorrow", "by nine tomorrow", 26, 9, 0),
      ("I will speak to you tonight, six tomorrow if not", "tonight", 25, 22, 0),
      ("I will ring tomorrow, you tell me by Friday", "tomorrow", 26, 17, 0),
      ("I will come in three days at 3pm", "in three days at 3pm", 28, 15, 0),
      ("I will come along the first time, Friday at ten", "Friday at ten", 27, 10, 0),
      ("I can't say today, I will ring by noon tomorrow", "by noon tomorrow", 26, 12, 0),
      ("It won't be Thursday, I will ring at nine on Friday", "at nine on Friday", 27, 9, 0),
      ("Not tomorrow by noon, Friday I will ring", "Friday", 27, 17, 0),
      ("I will ring on the 27th if I can", "on the 27th", 27, 17, 0),
      ("I will ring on Friday afternoon", "on Friday afternoon", 27, 17, 0),
      ("On Friday I will ring you at nine", "On Friday at nine", 27, 9, 0),
      ("I will ring you on the morning of Friday", "on the morning of Friday", 27, 12, 0),
      ("I will come by Friday at ten", "Friday at ten", 27, 10, 0),
      ("I will call in Thursday at four", "Thursday at four", 26, 16, 0),
      ("I will ring on 27th", "on 27th", 27, 17, 0),
      ("27th, I will ring", "27th", 27, 17, 0),
      ("I will ring you Friday 27th", "Friday 27th", 27, 17, 0),
      ("I will have it on your dock by 4 december", "by 4 december", 34, 17, 0),
      ("It will be the second week of december", "the second week of december", 41, 17, 0),
      ("I will ring you this afternoon", "this afternoon", 25, 17, 0),
      ("I will do it in the morning", "in the morning", 25, 12, 0),
      ("Six tomorrow morning, I will be there", "Six tomorrow morning", 26, 6, 0),
      ("I will ring you tonight, 7 o'clock", "tonight, 7 o'clock", 25, 19, 0),
      ("In two weeks, on the 10th at ten, I will come", "In two weeks, on the 10th at ten", 40, 10, 0),
      ("I will ring you on the third", "on the third", 33, 17, 0),
      ("I will be there two weeks today", "two weeks today", 39, 17, 0),
      ("Two weeks from today I will be there", "Two weeks from today", 39, 17, 0),
      ("Fortnight today at ten I will be there", "Fortnight today at ten", 39, 10, 0),
      ("I will ring you a week on Monday", "a week on Monday", 37, 17, 0),
      ("I will not say Monday, it will be the 10th", "the 10th", 40, 17, 0),
      ("I will not be late on Monday", "on Monday", 30, 17, 0),
      ("I will speak with them today and tell you tomorrow by ten", "today", 25, 17, 0),
      ("I will send it Monday or Tuesday", "Monday", 30, 17, 0),
      ("I will drive it over tonight and be there for 6 in the morning", "tonight", 25, 22, 0),
      ("I will credit it by noon tomorrow and every Friday I look at it", "by noon tomorrow", 26, 12, 0),
      ("I will ring you Monday six thirty", "Monday six thirty", 30, 18, 30),
      ("I will ring you this weekend", "this weekend", 29, 17, 0),
      ("I will have it done by the weekend", "by the weekend", 27, 17, 0),
      ("I will ring you next weekend", "next weekend", 36, 17, 0),
      ("I will send the weekend rota on Monday", "on Monday", 30, 17, 0),
      ("I will ring you on the twenty-seventh", "on the twenty-seventh", 27, 17, 0),
      ("I will come on Tuesday the 5th", "on Tuesday the 5th", 66, 17, 0),
      ("I will come on Friday the 25th", "on Friday the 25th", 55, 17, 0),
      ("I will ring you Monday first thing", "Monday first thing", 30, 9, 0),
      ("I will ring you first thing on Monday morning", "first thing on Monday", 30, 9, 0),
      ("First thing I do on Monday, I will ring you", "on Monday", 30, 17, 0),
      ("You will have it by Christmas", "by Christmas", 54, 17, 0),
      ("I will do the Christmas orders on Friday", "on Friday", 27, 17, 0),
      ("I will be there Thursday, 7, on the slip", "Thursday, 7", 26, 7, 0),
      ("Friday. I will ring you at nine", "Friday at nine", 27, 9, 0),
      ("I will ring you next week, Wednesday", "next week, Wednesday", 32, 17, 0),
      ("Next week on Tuesday at nine I will ring you", "Next week on Tuesday at nine", 31, 9, 0),
      ("I will come Thursday next week", "Thursday next week", 33, 17, 0),
      ("I will come on Friday of this week", "on Friday of this week", 27, 17, 0),
      ("Tomorrow week I will come", "Tomorrow week", 33, 17, 0),
      ("You will have it this month, the twenty-sixth", "this month, the twenty-sixth", 26, 17, 0),
      ("You will have it next month, the 3rd", "next month, the 3rd", 33, 17, 0),
      ("Friday 12th I will be there at ten", "Friday 12th at ten", 42, 10, 0),
      ("I will come on Friday 4 January", "on Friday 4 January", 65, 17, 0),
      ("On 30/11 you will have it", "On 30/11", 30, 17, 0),
      ("I will say the month out loud from tomorrow", "from tomorrow", 26, 17, 0),
      ("I will do it by the end of the month", "the month", 30, 17, 0),
      ("I will ring in half an hour", "in half an hour", 25, 10, 30),
      ("Give us an hour and a half, I will ring you", "an hour and a half", 25, 11, 30),
      ("You will hear from me inside the hour", "inside the hour", 25, 11, 0),
      ("I will have it in three working days", "in three working days", 30, 10, 0),
      ("Ten days from now it will be done", "Ten days from now", 35, 10, 0),
      ("I will come about five tonight", "about five tonight", 25, 17, 0),
      ("I will be there for half six tomorrow morning", "half six tomorrow morning", 26, 6, 30),
      ("I will be there twenty to seven Friday morning", "twenty to seven Friday morning", 27, 6, 40),
      ("Between eight and nine tomorrow he will be there", "Between eight and nine tomorrow", 26, 9, 0),
      ("It will be on the 7.40 tomorrow", "on the 7.40 tomorrow", 26, 7, 40),
      ("I will ring you the day before Friday", "the day before Friday", 26, 17, 0),
    ])
  func dates(text: String, words: String, day: Int, hour: Int, minute: Int) throws {
    let commitment = try #require(self.commitment(text))
    #expect(commitment.due == Moment(year: 2026, month: 11, day: day, hour: hour, minute: minute))
    let said = try #require(commitment.when)
    #expect(said.hasSuffix(words), "\(said)")
  }

  @Test(
    "a deed with a day of its own is a promise of its own, and a day in the sentence beside it is none",
    arguments: [
      (
        "I will be there at nine on Monday and send it on Tuesday.",
        ["I will be there at nine on Monday", "send it on Tuesday"]
      ),
      ("I will be there on Monday and Tuesday.", ["I will be there on Monday and Tuesday"]),
      ("Friday. I will ring you at nine.", ["Friday. I will ring you at nine"]),
      ("I will ring you. It broke on Friday. I will come.", ["I will ring you", "I will come"]),
      (
        "I will collect it tomorrow and the driver brings another on Monday.",
        ["I will collect it tomorrow", "the driver brings another on Monday"]
      ),
      (
        "You will have half of it today and the other half on Monday.",
        ["You will have half of it today", "the other half on Monday"]
      ),
      (
        "Tomorrow I will read it and on Friday you have the list.",
        ["Tomorrow I will read it", "on Friday you have the list"]
      ),
      (
        "I will be in the yard at two and I will ring you at four.",
        ["I will be in the yard at two", "and I will ring you at four"]
      ),
      (
        "I will have it raised tomorrow and on your desk by Friday.",
        ["I will have it raised tomorrow and on your desk by Friday"]
      ),
      ("At nine, the part will be there by Friday.", ["At nine, the part will be there by Friday"]),
      ("If it is late on Monday I will ring you.", ["If it is late on Monday I will ring you"]),
    ])
  func deeds(text: String, promises: [String]) {
    let cue = Cue(id: "will", say: [Trial.pattern("will")])
    let listener = Trial.listener([Trial.move("next_step", [cue], commits: true)])
    let heard = listener.listen(text, in: ListeningContext(clock: Self.clock)).commitments
    #expect(heard.map(\.text) == promises)
  }

  @Test(
    "an hour without a day follows the promise before it, and the day of a condition is not the promise's",
    arguments: [
      (
        "I will come tomorrow at eight, and by noon you will know", ["tomorrow at eight", "by noon"],
        [26, 26]
      ),
      (
        "I will load it at six tonight and I will ring you at nine", ["at six tonight", "at nine"], [25, 26]
      ),
      ("If it comes tomorrow, I will be there on Friday", ["on Friday"], [27]),
      ("I will be there on Friday if it comes tomorrow", ["on Friday"], [27]),
      ("If it is late on Monday, I will ring you", [nil], [nil]),
    ] as [(String, [String?], [Int?])])
  func following(text: String, whens: [String?], days: [Int?]) {
    let cue = Cue(id: "will", say: [Trial.pattern("will")], scopes: Cue.Scopes(hypothetical: .allow))
    let heard = Trial.listener([Trial.move("next_step", [cue], commits: true)])
      .listen(text, in: ListeningContext(clock: Self.clock))
    #expect(heard.commitments.map(\.when) == whens)
    #expect(heard.commitments.map { $0.due?.date.day } == days)
  }

  @Test(
    "hours that count from what may happen have no day, but those that wait for an answer or a leave have",
    arguments: [
      ("I will be there within two hours if it stops", "within two hours", nil),
      ("If it stops, I will be there within two hours", "within two hours", nil),
      ("Should it stop, I will be there within two hours", "within two hours", nil),
      ("If it stops on Friday, I will be there by noon", "by noon", 12),
      ("I will know within two hours if it stops", "within two hours", 12),
      ("I will be there within two hours, if that suits", "within two hours", 12),
    ] as [(String, String, Int?)])
  func contingent(text: String, when: String, hour: Int?) {
    let cue = Cue(id: "will", say: [Trial.pattern("will")], scopes: Cue.Scopes(hypothetical: .allow))
    let heard = Trial.listener([Trial.move("next_step", [cue], commits: true)])
      .listen(text, in: ListeningContext(clock: Self.clock)).commitments
    #expect(heard.map(\.when) == [when])
    #expect(heard.map { $0.due?.hour } == [hour])
  }

  @Test("what is read back on request makes no promise again, but a new day does")
  func readBack() {
    let cue = Cue(id: "will", say: [Trial.pattern("will")])
    let listener = Trial.listener([Trial.move("next_step", [cue], commits: true)])
    let first = listener.listen("I will ring you on Friday.", in: ListeningContext(clock: Self.clock))
      .commitments
    func again(_ text: String, said: String) -> Int {
      let context = ListeningContext(said: [said], clock: Self.clock, promised: first)
      return listener.listen(text, in: context).commitments.count
    }
    #expect(again("I will ring you on Friday.", said: "Read me that back.") == 0)
    #expect(again("I will ring you.", said: "Read me that back.") == 0)
    #expect(again("I will ring you on Monday.", said: "Read me that back.") == 1)
    #expect(again("I will be there on Friday.", said: "And the pump?") == 1)
  }

  @Test(
    "a number that counts something is no time",
    arguments: [
      "I will wait until two of us have signed", "I will look at three sites",
      "I will ring before five people ask", "I will come along the first time",
      "I will not move it in the six hours before",
    ])
  func counted(text: String) {
    #expect(commitment(text)?.due == nil)
  }

  @Test(
    "what is over by the clock is no date, and an ordinal that tells which is none",
    arguments: [
      "I will ring this morning", "I will ring on 2nd thoughts", "I will take the second pair",
      "mine is the third, I will bring it", "the week of the wedding I will not bill you",
      "I will ring you the week after he is home",
      "they came Saturday, I will see to it", "I rang you on the Wednesday and I will again",
      "I will say that I lied about Thursday",
    ])
  func noDate(text: String) {
    let afternoon = Moment(year: 2026, month: 11, day: 25, hour: 14)
    #expect(commitment(text, clock: afternoon)?.when == nil)
  }

  @Test(
    "a promise is told without its place in a list",
    arguments: ["One, Petra will ring you.", "First: Petra will ring you.", "Second, Petra will ring you."])
  func enumerated(text: String) {
    #expect(commitment(text)?.text == "Petra will ring you")
    #expect(commitment(text)?.owner == "Petra")
    #expect(commitment("One part will come")?.text == "One part will come")
  }

  @Test(
    "a promise is told to its last word, and to the end of what it quotes",
    arguments: ["I will ring on Friday to say the pump is there", "I will begin with \"I never asked\""])
  func whole(text: String) { #expect(commitment(text + ".")?.text == text) }

  @Test(
    "what is told by another event has its words, and no day",
    arguments: [
      ("I will be there at four the day before your wedding", "at four the day before your wedding"),
      ("I will have it up by seven the evening before", "by seven the evening before"),
      ("I will check it two days before the wedding", "two days before the wedding"),
    ])
  func event(text: String, words: String) {
    #expect(commitment(text)?.when == words)
    #expect(commitment(text)?.due == nil)
  }

  @Test("what was promised before is no new promise when it is told again, and is one when it was not")
  func recap() {
    let cue = Cue(id: "will", say: [Trial.pattern("will")])
    let listener = Trial.listener([Trial.move("next_step", [cue], commits: true)])
    func commitments(_ text: String, _ context: ListeningContext) -> [String] {
      listener.listen(text, in: context).commitments.map(\.text)
    }
    let again = "So as I said, I will ring you on Friday."
    #expect(commitments(again, ListeningContext(done: ["next_step": 1])) == [])
    #expect(commitments(again, ListeningContext()).count == 1)
    #expect(
      commitments("I will ring you. To recap, I will ring you.", ListeningContext()) == ["I will ring you"])
  }

  @Test("what is done or in force by now is no promise, unless it has a day to come")
  func alreadySo() {
    #expect(commitment("Since then every lorry will ring you.") == nil)
    #expect(commitment("Since then nobody rings, I will ring on Friday.")?.when == "on Friday")
    #expect(commitment("We just sent the driver who rings.") == nil)
    #expect(commitment("We sent the driver, and he rings you.") != nil)
    #expect(commitment("We sent the driver and you will know.") != nil)
    #expect(commitment("We sent the driver who rings on Friday.")?.when == "on Friday")
    #expect(commitment("Since then every lorry will ring you every Friday.") == nil)
    #expect(commitment("Petra rings every customer at five now.") == nil)
    #expect(commitment("Petra rings every customer at five now, I will ring you at six.") != nil)
  }

  @Test("today, said after work, is due at the end of the day")
  func late() {
    let evening = Moment(year: 2026, month: 11, day: 25, hour: 18)
    #expect(commitment("I will send it today", clock: evening)?.due == evening.adding(days: 0, minutes: 359))
  }

  @Test("a rhythm recurs and is never over")
  func rhythm() throws {
    let commitment = try #require(self.commitment("I will ring every Friday"))
    #expect(commitment.recurs)
    #expect(commitment.due == nil)
    #expect(commitment.when == "every Friday")
  }

  @Test("the owner is the colleague who is named, or else the rep")
  func owner() {
    #expect(commitment("Petra rings you by Friday")?.owner == "Petra")
    #expect(commitment("Petra's coming, and will ring you")?.owner == "Petra")
    #expect(commitment("I will ring you by Friday")?.owner == "rep")
    #expect(commitment("Petra I will ring you by Friday")?.owner == "rep")
    #expect(commitment("I will come by the whole morning")?.when == nil)
  }

  @Test("a day is nobody's name")
  func dayForAName() {
    #expect(commitment("Thirteenth's when I will ring you")?.owner == "rep")
  }

  @Test(
    "each promise of a sentence that has a day of its own is one to keep",
    arguments: [
      ("I will be there Monday and I will mail you the list by Wednesday", ["Monday", "by Wednesday"]),
      ("I will ring you tomorrow, Petra will come on Friday", ["tomorrow", "on Friday"]),
      ("I will ring you tomorrow at nine and I will bring it", ["tomorrow at nine"]),
      ("I will ring you on Friday because you open on Monday", ["on Friday"]),
      ("I will not say Monday, it will be the 10th", ["the 10th"]),
      ("Could you send it by Friday and I will look at it", [nil]),
    ] as [(String, [String?])])
  func several(text: String, whens: [String?]) {
    let cue = Cue(
      id: "will", say: [Trial.pattern("will")], scopes: Cue.Scopes(negated: .allow, hypothetical: .allow))
    let heard = Trial.listener([Trial.move("next_step", [cue], commits: true)])
      .listen(text, in: ListeningContext(clock: Self.clock))
    #expect(heard.commitments.map(\.when) == whens)
  }

  @Test("without a clock the words of the date are kept")
  func withoutClock() {
    #expect(commitment("I will ring by Friday", clock: nil)?.when == "by Friday")
    #expect(commitment("I will ring", clock: nil)?.when == nil)
  }

  @Test("a nod that is asked for is none of the promise")
  func nod() {
    #expect(commitment("I will ring on Friday, okay?")?.text == "I will ring on Friday")
    #expect(commitment("I will ring, okay Friday")?.text == "I will ring, okay Friday")
  }
}
