import JSON
import Testing
import Transcripts

@Suite("A course as tools")
struct CourseToolTests {
  @Test("begins with its first part, goes on where that was left, and then with the next")
  func parts() throws {
    let trial = try Trial()
    let (text, begun) = try trial.use("start_rehearsal", ["flow": "five-steps", "rep": "Kim"])
    #expect(text.hasPrefix("Coach: Five steps, part 1 of 5\n\nCheck in: "))
    #expect(begun["course"] == ["id": "five-steps", "part": 1, "parts": 5])
    let session = try #require(begun["session"])
    let words = "If it's us, that's mine, and I should have asked you weeks ago."
    let answer = try trial.use("say", ["session": session, "text": .string(words)])
    let (goesOn, left) = try trial.use("start_rehearsal", ["flow": "five-steps", "rep": "Kim"])
    #expect(left["session"] == session && left["turn"] == 1)
    #expect(left["said"] == answer.values["said"])
    #expect(goesOn.contains("part 1 of 5, where it was left"))
    let other = try trial.use("start_rehearsal", ["flow": "five-steps", "rep": "Sam"]).values
    #expect(other["session"] != session, "another person's course is another's")

    for line in [
      "You used to put my spelling right, and for six weeks there hasn't been a word. Have we done something?",
      "So you wrote thirty in red and sent it back, and it said forty again.",
      "What happened when you rang us?",
      "That was us. You told us in March and nobody listened. I'm sorry, Ellen.",
      "I'll come on Thursday at ten with the invoice and the delivery note.",
    ] { _ = try trial.use("say", ["session": session, "text": .string(line)]) }
    let (debrief, values) = try trial.use("debrief", ["session": session])
    #expect(values["over"] == true && debrief.contains("Five steps, part 2 of 5"))
    let second = try trial.use("start_rehearsal", ["flow": "five-steps", "rep": "Kim"]).values
    #expect(second["course"]?["part"] == 2 && second["flow"] == "hear-them-out")
  }

  @Test("carries what was promised into a later part")
  func carried() throws {
    let trial = try Trial()
    let plan = try trial.use("start_rehearsal", ["flow": "five-steps", "part": 4]).values
    _ = try trial.use(
      "say",
      ["session": plan["session"] ?? nil, "text": "I'll credit you the full 3,240 by Friday noon."])
    let check = try trial.use("start_rehearsal", ["flow": "five-steps", "part": 5]).text
    #expect(check.contains("3,240 by Friday noon"))
  }

  @Test("is listed, and what does not fit it is refused")
  func listed() throws {
    let trial = try Trial()
    let courses = try #require(try trial.use("list_conversations").values["courses"]?.array)
    #expect(courses.map { $0["course"] } == ["five-steps", "win-back"])
    #expect(courses.first?["parts"]?.array?.first == "check-in")
    #expect(try trial.use("list_conversations", ["flow": "check-in"]).values["courses"] == [])
    for (arguments, reason) in [
      (["flow": "five-steps", "part": 6], "from 1 to 5"), (["flow": "five-steps", "part": 0], "from 1 to 5"),
      (["flow": "check-in", "part": 1], "for a course"),
      (["flow": "five-steps", "scenario": "stopped-complaining"], "brings its own"),
      (["flow": "five-stops"], "did you mean 'five-steps'?"),
    ] as [(JSONValue, String)] {
      #expect(try trial.refusal(of: "start_rehearsal", arguments).contains(reason))
    }
    #expect(try trial.folder.names().isEmpty)
  }
}
