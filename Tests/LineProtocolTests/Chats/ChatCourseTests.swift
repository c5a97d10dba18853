import DialogueCore
import JSON
import LineProtocol
import Testing
import Transcripts

@Suite("A course over the protocol")
struct ChatCourseTests {
  private let trial: Trial

  init() throws { trial = try Trial() }

  /// The course as an answer tells of it: its id, the part, and how many it has.
  private func course(_ result: JSONValue) -> [JSONValue?] {
    let course = result["_meta"]?["amends"]?["course"]
    return [course?["id"], course?["part"], course?["parts"]]
  }

  /// Plays the first part to its end.
  private func playFirstPart(in session: String) throws {
    for line in [
      "If it's us, that's mine, and I should have asked you weeks ago.",
      "You used to put my spelling right, and for six weeks there hasn't been a word. Have we done something?",
      "So you wrote thirty in red and sent it back, and it said forty again.",
      "What happened when you rang us?",
      "That was us. You told us in March and nobody listened. I'm sorry, Ellen.",
      "I'll come on Thursday at ten with the invoice and the delivery note.",
    ] { _ = try trial.say(line, in: session) }
  }

  @Test(
    "is begun by its name, its number or in session/new", arguments: ["five-steps", "15", "/flow five steps"])
  func begun(typed: String) throws {
    try trial.open(["sessionId": "typed"])
    let begun = try trial.say(typed, in: "typed")
    #expect(begun.text.hasPrefix("Coach: Five steps, part 1 of 5\n\nCheck in: "))
    #expect(course(begun.result) == ["five-steps", 1, 5])
    let named = try trial.call(
      "session/new",
      ["cwd": "/", "_meta": ["amends": ["sessionId": "named", "flow": "five-steps", "part": 2]]])
    #expect(course(try #require(named.answer["result"])) == ["five-steps", 2, 5])
    #expect(try trial.folder.transcript(of: SessionID("named")).header.place?.part == 2)
  }

  @Test("its parts follow each other, also when it was left and loaded in another process")
  func parts() throws {
    try trial.open(["sessionId": "c", "flow": "five-steps"])
    try trial.restart()
    _ = try trial.call("session/load", ["sessionId": "c", "cwd": "/", "mcpServers": []])
    try playFirstPart(in: "c")
    let debrief = try trial.say("Well enough.", in: "c").text
    #expect(debrief.contains("Five steps, part 2 of 5: Hear them out"))
    _ = try trial.say("To ask.", in: "c")
    try trial.restart()
    _ = try trial.call("session/load", ["sessionId": "c", "cwd": "/", "mcpServers": []])
    let second = try trial.say("/next", in: "c")
    #expect(course(second.result) == ["five-steps", 2, 5])
    #expect(second.text.contains("Hear them out: "))
    #expect(try trial.say("/flow five-steps", in: "c").text.contains("in the midst of it"))
    _ = try trial.say("/end", in: "c")
    let again = try trial.say("/flow five-steps", in: "c")
    #expect(course(again.result) == ["five-steps", 2, 5], "a part that was left is played again")
    #expect(try trial.folder.transcript(of: SessionID("c.r3")).header.place?.part == 2)
  }

  @Test("what was promised in one part is asked about in a later one, and in nobody else's")
  func carried() throws {
    for session in ["c", "other"] { try trial.open(["sessionId": .string(session), "flow": "five-steps"]) }
    _ = try trial.say("/flow five-steps 4", in: "c")
    _ = try trial.say("I'll credit you the full 3,240 by Friday noon.", in: "c")
    trial.server.rest()
    #expect(try trial.say("/flow five-steps 5", in: "c").text.contains("3,240 by Friday noon"))
    #expect(!(try trial.say("/flow five-steps 5", in: "other").text.contains("3,240 by Friday noon")))
  }

  @Test("a rehearsal that was put down knows its part, and what it took over when it is played again")
  func putDown() throws {
    try trial.open(["sessionId": "c", "flow": "five-steps", "part": 4])
    _ = try trial.say("I'll credit you the full 3,240 by Friday noon.", in: "c")
    _ = try trial.say("/flow five-steps 5", in: "c")
    _ = try trial.say("Hello.", in: "c")
    trial.server.rest()
    _ = try trial.say("/end", in: "c")
    trial.server.rest()
    #expect(try trial.say("As it did.", in: "c").text.contains("Five steps, part 5 of 5"))
    trial.server.rest()
    let again = try trial.say("/again", in: "c")
    #expect(course(again.result) == ["five-steps", 5, 5])
    #expect(again.text.contains("3,240 by Friday noon"))
  }

  @Test("a mode that is set before anything was said leaves the part what it is")
  func mode() throws {
    try trial.open(["sessionId": "c", "flow": "five-steps", "part": 3])
    _ = try trial.call("session/set_mode", ["sessionId": "c", "modeId": "assessment"])
    let header = try trial.folder.transcript(of: SessionID("c")).header
    #expect(header.place?.part == 3 && header.mode == .assessment)
  }

  @Test("a repeated call begins it once")
  func once() throws {
    try trial.open(["sessionId": "c"])
    let prompt: JSONValue = [
      "sessionId": "c", "prompt": [["type": "text", "text": "five-steps"]],
      "_meta": ["amends": ["requestId": "k1"]],
    ]
    let texts = try (0..<2).map { _ in Trial.text(of: try trial.call("session/prompt", prompt).before) }
    #expect(texts[0] == texts[1])
    #expect(try trial.folder.sessions().entries.count == 1)
  }

  @Test(
    "what does not fit a course is refused",
    arguments: [
      ["flow": "five-steps", "part": 6], ["flow": "five-steps", "part": 0],
      ["flow": "five-steps", "part": .integer(.min)], ["flow": "check-in", "part": 1],
      ["part": 1], ["flow": "five-steps", "scenario": "stopped-complaining"], ["flow": "five-stops"],
    ] as [JSONValue])
  func refused(amends: JSONValue) throws {
    let answer = try trial.call("session/new", ["cwd": "/", "_meta": ["amends": amends]]).answer
    #expect(answer["error"]?["code"] == -32602)
    #expect(try trial.folder.sessions().entries.isEmpty)
  }

  @Test("a part that it has not is named in the chat, and nothing begins")
  func noPart() throws {
    try trial.open(["sessionId": "c"])
    #expect(try trial.say("five-steps 9", in: "c").text.contains("no part 9 to play, of 5"))
    #expect(try trial.say("five-steps 0", in: "c").text.contains("no part 0 to play, of 5"))
    #expect(try trial.folder.sessions().entries.isEmpty)
  }
}
