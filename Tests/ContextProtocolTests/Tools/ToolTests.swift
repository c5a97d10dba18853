import Foundation
import JSON
import Testing
import Transcripts

@Suite("Tools")
struct ToolTests {
  @Test("a whole rehearsal, each call as if by a process of its own", arguments: [false, true])
  func rehearsal(stateless: Bool) throws {
    let trial = try Trial(stateless: stateless)
    let (opening, begun) = try trial.use("start_rehearsal", ["flow": "apologize-sincerely", "rep": "Kim"])
    #expect(opening.contains("Marcus: ") && opening.contains("You are Kim") && opening.contains("s-1"))
    #expect(begun["session"] == "s-1")
    #expect(begun["meters"] == ["trust": 25, "heat": 70])

    let (reply, said) = try trial.use(
      "say", ["session": "s-1", "text": "I never placed the order, and I told you that I had."])
    #expect(reply.contains("Marcus: ") && reply.contains("(trust 35, up 10; heat 56, down 14)"))
    #expect(said["change"] == ["trust": 10, "heat": -14])
    #expect(said["moves"]?.array?.contains { $0["move"] == "own" } == true)

    let hints = try (0..<3).map { _ in try trial.use("hint", ["session": "s-1"]).text }
    #expect(Set(hints).count == 3)
    #expect(try trial.use("explain", ["session": "s-1"]).values["why"]?["turn"] == 1)
    #expect(try trial.use("debrief", ["session": "s-1"]).values["recorded"] == false)

    _ = try trial.use("say", ["session": "s-1", "text": "Sorry if that upset you."])
    #expect(try trial.use("retry", ["session": "s-1"]).values["taken"]?["text"] == "Sorry if that upset you.")

    let (farewell, ended) = try trial.use("end_rehearsal", ["session": "s-1"])
    #expect(ended["over"] == true && ended["ending"]?["kind"] == "stop")
    #expect(farewell.contains("How do you think it went?"))
    #expect(try trial.use("end_rehearsal", ["session": "s-1"]).text.contains("over already"))

    let (debrief, values) = try trial.use("debrief", ["session": "s-1", "own_verdict": "too short"])
    #expect(debrief.contains("I never placed the order") && debrief.contains("What did you learn?"))
    #expect(values["debrief"]?["axes"]?.array?.isEmpty == false)
    _ = try trial.use("debrief", ["session": "s-1", "learned": "ask first"])
    _ = try trial.use("debrief", ["session": "s-1"])
    let debriefs = try trial.folder.transcript(of: SessionID("s-1")).events.compactMap { event in
      if case .debrief(let debrief) = try event.content() { debrief } else { nil }
    }
    #expect(debriefs.map(\.ownVerdict) == ["too short", "too short"])
    #expect(debriefs.map(\.learned) == [nil, "ask first"])
  }

  @Test("an assessment gives no help and shows no meters until it is over")
  func assessment() throws {
    let trial = try Trial()
    let session = try trial.start(["mode": "assessment"])
    let (text, said) = try trial.use("say", ["session": session, "text": "That's on me, and I'm sorry."])
    #expect(!text.contains("trust"))
    for name in ["meters", "change", "moves", "commitments"] { #expect(said[name] == nil, "\(name)") }
    for tool in ["hint", "explain", "debrief", "retry"] {
      #expect(try trial.refusal(of: tool, ["session": session]).contains("assessment"))
    }
    #expect(try trial.call("resources/read", ["uri": "amends://record/s-1"])["error"]?["code"] == -32602)
    let page = try trial.result("resources/read", ["uri": "amends://transcript/s-1"])
    #expect(page["contents"]?.array?.first?["text"]?.string?.contains("trust") == false)
    _ = try trial.use("end_rehearsal", ["session": session])
    #expect(try trial.use("debrief", ["session": session]).values["recorded"] == true)
    #expect(try trial.refusal(of: "retry", ["session": session]).contains("assessment"))
  }

  /// A tool, what it is called with, and what the refusal must say: what is wrong, and what to do.
  static let refusals: [(String, JSONValue, [String])] = [
    ("say", ["session": "nobody", "text": "x"], ["'nobody'", "list_rehearsals", "start_rehearsal"]),
    ("say", ["session": "../etc/passwd", "text": "x"], ["list_rehearsals"]),
    ("say", ["session": "s-1", "text": " \n"], ["blank", "ask the person"]),
    ("say", ["session": "s-1"], ["'text' is missing"]),
    ("say", ["text": "x"], ["'session' is missing"]),
    ("say", ["session": 1, "text": "x"], ["'session' must be a string"]),
    ("say", ["session": "s-1", "text": ["x"]], ["'text' must be a string"]),
    ("say", ["session": "s-1", "txt": "x"], ["'txt'", "did you mean 'text'?"]),
    ("say", ["session": "s-1", "text": "/why"], ["the tool explain"]),
    ("say", ["session": "s-1", "text": .string(String(repeating: "x", count: 65537))], ["65536 bytes"]),
    ("start_rehearsal", [:], ["list_conversations"]),
    ("start_rehearsal", ["flow": "apologise-sincerely"], ["did you mean 'apologize-sincerely'?"]),
    (
      "start_rehearsal", ["flow": "check-in", "scenario": "pump-never-ordered"], ["there is depot-gone-quiet"]
    ),
    ("start_rehearsal", ["flow": "check-in", "persona": "furios"], ["did you mean 'furious'?"]),
    ("start_rehearsal", ["flow": "check-in", "mode": "exam"], ["practice"]),
    ("start_rehearsal", ["flow": "check-in", "difficulty": "insane"], ["gentle"]),
    ("start_rehearsal", ["flow": "check-in", "seed": -1], ["'seed' must be 0 or more"]),
    (
      "start_rehearsal", ["flow": "check-in", "rep": .string(String(repeating: "é", count: 51))],
      ["100 bytes"]
    ),
    ("hint", ["session": "s-2"], ["over", "debrief"]),
    ("say", ["session": "s-2", "text": "x"], ["over", "retry"]),
    ("retry", ["session": "s-1"], ["nothing was said"]),
    ("explain", ["session": "s-1"], ["nothing has been said"]),
    ("explain", ["session": "s-1", "turn": 9], ["no turn 9"]),
    ("debrief", ["session": "s-1", "own_verdict": "good"], ["not over"]),
    ("list_rehearsals", ["cursor": "x"], ["'cursor'"]),
    ("list_conversations", ["flow": nil, "x": 1], ["'x'"]),
  ]

  @Test("what cannot be done is told to the model, with what to do instead", arguments: refusals)
  func refuses(tool: String, arguments: JSONValue, words: [String]) throws {
    let trial = try Trial()
    _ = try trial.start()
    _ = try trial.start()
    _ = try trial.use("end_rehearsal", ["session": "s-2"])
    let before = try ["s-1", "s-2"].map { try trial.folder.contents(of: SessionID($0)) }
    let refusal = try trial.refusal(of: tool, arguments)
    for word in words { #expect(refusal.contains(word), "\(refusal)") }
    #expect(try ["s-1", "s-2"].map { try trial.folder.contents(of: SessionID($0)) } == before)
  }

  @Test("a rehearsal that another program holds is left alone, and the model is told")
  func locked() throws {
    let trial = try Trial()
    let session = try trial.start()
    let held = try trial.folder.resume(SessionID("s-1"))
    #expect(try trial.refusal(of: "say", ["session": session, "text": "x"]).contains("another program"))
    held.0.park()
    _ = try trial.use("say", ["session": session, "text": "What has it cost you?"])
  }

  @Test("a rehearsal whose state is gone from the scripts goes on from another, and says so")
  func edited() throws {
    let trial = try Trial()
    let session = try trial.start()
    let file = trial.folder.path(of: try SessionID("s-1"))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing(#""state":"hear""#, with: #""state":"gone""#).write(
      toFile: file, atomically: false, encoding: .utf8)
    let (spoken, values) = try trial.use("hint", ["session": session])
    #expect(values["notice"]?.string?.contains("'gone' is gone") == true)
    #expect(spoken.hasPrefix("Coach: The scripts were changed since"))
  }

  @Test("a flow that is named comes with its briefings, and all flows without")
  func conversations() throws {
    let trial = try Trial()
    let all = try trial.use("list_conversations").values["flows"]?.array ?? []
    #expect(all.count > 10)
    let (text, values) = try trial.use("list_conversations", ["flow": "check-in"])
    #expect(values["flows"]?.array?.count == 1)
    let situation = values["flows"]?.array?.first?["scenarios"]?.array?.first
    #expect(situation?["brief"]?.string?.isEmpty == false && situation?["meters"] != nil)
    #expect(text.contains("Who may answer:"))
  }

  @Test("earlier rehearsals are listed page by page, the latest first, none twice")
  func pages() throws {
    let trial = try Trial()
    for _ in 0..<12 { _ = try trial.start() }
    let (_, first) = try trial.use("list_rehearsals")
    let (text, second) = try trial.use("list_rehearsals", ["cursor": try #require(first["next"])])
    let names = [first, second].flatMap { $0["rehearsals"]?.array ?? [] }.compactMap { $0["session"]?.string }
    #expect(names.count == 12 && Set(names).count == 12)
    #expect(second["next"] == nil)
    #expect(text.contains("0 turns, not over"))
  }
}
