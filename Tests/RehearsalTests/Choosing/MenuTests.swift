import DialogueCore
import Rehearsal
import Testing

@Suite("What a rep chooses from")
struct MenuTests {
  private let menu: Menu

  init() throws { menu = Menu(try Shipped.stage.get().library) }

  @Test(
    "is found by its number, its name, an unmistakable beginning, one slip in it, or its title among other words",
    arguments: [
      ("1", "apologize-sincerely"), ("15", "five-steps"), ("win-back", "win-back"),
      ("the inherited account", "inherited-account"), ("five st", "five-steps"), ("hear-th", "hear-them-out"),
      ("i need to apologize sincerely, please", "apologize-sincerely"), ("hear them out?", "hear-them-out"),
      ("way forward", "way-forward"), ("worth rebuilding", "worth-rebuilding"),
      ("Worth-Rebuilding", "worth-rebuilding"),
      ("the way-forward", "way-forward"), ("superior", "escalate-to-superior"),
      ("apologise", "apologize-sincerely"), ("aplogize", "apologize-sincerely"),
      ("clean the air", "clear-the-air"),
    ])
  func found(typed: String, name: String) throws {
    #expect(menu.choice(typed: typed)?.name == name)
  }

  @Test(
    "nothing else is",
    arguments: [
      "", "0", "17", "-1", "-9223372036854775808", "99999999999999999999", "the", "air", "apple", "check out",
      "hello",
      "there",
      "check in or look back",
    ])
  func nothing(typed: String) {
    #expect(menu.choice(typed: typed) == nil)
  }

  @Test(
    "a situation is found by its title or its name, a part of one, and beside its conversation's name",
    arguments: [
      ("Sixty wet sheets and a wedding", "wedding-linen"), ("sixty wet", "wedding-linen"),
      ("wages", "wages-two-days-late"),
      ("the one with the marquee without heaters", "marquee-without-heaters"),
    ])
  func situation(typed: String, name: String) throws {
    let situations = SituationMenu(try Shipped.stage.get().library)
    #expect(situations.choice(typed: typed)?.scenario.text == name)
  }

  @Test(
    "a word that stands in several titles, or in none, names no situation",
    arguments: ["pump", "hello", "the", ""])
  func noSituation(typed: String) throws {
    #expect(SituationMenu(try Shipped.stage.get().library).choice(typed: typed) == nil)
  }

  @Test(
    "a number behind a name is a situation of that conversation, or a part of that course",
    arguments: [
      ("hear them out 2", "hear-them-out/third-invoice"),
      ("Hear-them-out, number 2", "hear-them-out/third-invoice"),
      ("hear-them-out", "hear-them-out/"), ("2 of hear them out", "hear-them-out/"),
      ("9 9", "inherited-account: none"),
      ("look back, the marquee without heaters", "look-back/marquee-without-heaters"),
      ("marquee", "look-back/marquee-without-heaters"), ("hear them out 9", "hear-them-out: none"),
      ("five steps, part 3", "five-steps part 3"), ("five-steps 9", "five-steps part 9"),
      ("win-back", "win-back"),
      ("0 1", "nothing []"), ("wqy-forwqrd", "nothing [\"way-forward\"]"), ("", "nothing []"),
      ("2", "broken-relationships/"),
    ])
  func wanted(typed: String, expected: String) throws {
    let library = try Shipped.stage.get().library
    let told =
      switch menu.wanted(typed: typed, in: { _ in library }) {
      case .flow(let flow, let scenario): "\(flow)/\(scenario?.text ?? "")"
      case .course(let course, let part): "\(course.id)" + (part.map { " part \($0)" } ?? "")
      case .noSituation(let flow): "\(flow): none"
      case .nothing(let near): "nothing \(near)"
      }
    #expect(told == expected)
  }

  @Test(
    "a program names a conversation by its number or wholly, and a number behind it; nothing is guessed",
    arguments: [
      ("way-forward", .flow("way-forward", nil)),
      ("Hear them out 2", .flow("hear-them-out", "third-invoice")),
      ("1", .flow("apologize-sincerely", nil)), ("hear-them-out 9", .noSituation(of: "hear-them-out")),
      ("five-stops", .nothing(near: ["five-steps"])), ("superior", .nothing(near: [])),
      ("marquee", .nothing(near: [])),
      ("", .nothing(near: [])),
    ] as [(String, Wanted)])
  func named(text: String, wanted: Wanted) throws {
    #expect(menu.wanted(named: text, in: try Shipped.stage.get().library) == wanted)
  }

  @Test("yes stands for the name that was offered, and for nothing where none was")
  func offered() throws {
    let library = try Shipped.stage.get().library
    #expect(
      menu.wanted(typed: "Yes please", offered: "way-forward", in: { _ in library })
        == .flow("way-forward", nil))
    #expect(menu.wanted(typed: "yes", in: { _ in library }) == .nothing(near: []))
  }

  @Test("names that come near are offered")
  func near() {
    #expect(menu.names(near: "five-step") == ["five-steps"])
    #expect(menu.names(near: "xyzzy").isEmpty)
  }

  @Test("after a rehearsal the debrief's flow is next, with what it takes over of it")
  func following() throws {
    let session = try Shipped.session("way-forward", scenario: "wedding-linen")
    _ = try session.say("I'll bring you sixty dry sets by noon tomorrow.")
    _ = try session.leave()
    #expect(try session.successor() == .flow("progress-check"))
    let next = session.followed(by: Casting(flow: "progress-check", wish: Wish(rep: "Sam")))
    #expect(next.carried != .nothing)
    #expect(session.followed(by: Casting(flow: "check-in")) == Casting(flow: "check-in"))
  }
}
