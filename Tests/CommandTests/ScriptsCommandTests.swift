import Foundation
import ProgramUnderTest
import Testing

@Suite("amends scripts")
struct ScriptsCommandTests {
  /// A folder with these scripts, laid over those inside the program.
  private func folder(_ scripts: [String: String]) throws -> String {
    let folder = try ProgramUnderTest.newHome()
    for (path, text) in scripts {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return folder.path
  }

  private func amends(_ arguments: String...) throws -> ProgramUnderTest.Outcome {
    try ProgramUnderTest.run("amends", ["scripts"] + arguments)
  }

  @Test("check points at a mistake in a folder of one's own, and ends with 65")
  func check() throws {
    let folder = try folder([
      "personas/mine.yaml": "persona: mine\ntitle: Mine\nmaner: Loud.\nmanner: Quiet.\npassion: chess\n"
    ])
    let outcome = try amends("check", folder)
    #expect(outcome.exitCode == 65)
    #expect(
      outcome.output.hasPrefix(
        """
        \(folder)/personas/mine.yaml:3:1: error AM0102: a persona has no key 'maner'; did you mean 'manner'?
          maner: Loud.
          ^^^^^

        """))
    #expect(outcome.output.contains("1 error, "))
  }

  @Test("check warns of a cue that fires in no example of its move, where it is named")
  func idleCue() throws {
    let folder = try folder([
      "moves/mine.yaml": """
      move: mine
      polarity: good
      axis: own
      title: a move of one's own
      why: It is a trial.
      poor: Well.
      better: Flibbertigibbet.
      rule: Say it.
      coach: ["{words}"]
      cues:
        - {id: one, say: flibbertigibbet}
        - {id: two, say: gobbledygook}
      examples:
        yes: [Flibbertigibbet.]

      """
    ])
    let outcome = try amends("check", folder)
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.output.contains(
        """
        \(folder)/moves/mine.yaml:12:6: warning AM0516: the cue 'two' fires in no example of 'mine'
            - {id: two, say: gobbledygook}
               ^^^^^^^
        """))
  }

  @Test("a folder that is not there ends with 66 and says so on standard error")
  func missingFolder() throws {
    let outcome = try amends("check", "/nowhere/scripts")
    #expect(outcome.exitCode == 66)
    #expect(outcome.errors.contains("cannot read /nowhere/scripts: No such file or directory"))
  }

  @Test("list --json is one JSON object with the flows, and with a persona of one's own")
  func list() throws {
    let folder = try folder([
      "personas/mine.yaml": "persona: mine\ntitle: Mine\nmanner: Quiet.\npassion: chess\n"
    ])
    let outcome = try amends("list", "--json", "--scripts", folder)
    #expect(outcome.exitCode == 0)
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(
      (document["flows"] as? [[String: Any]])?.contains { $0["flow"] as? String == "clear-the-air" } == true)
    #expect(
      (document["personas"] as? [[String: Any]])?.contains { $0["persona"] as? String == "mine" } == true)
  }

  @Test(
    "show names the states, or plays every line, and offers the near name for one that is not there, with 64")
  func show() throws {
    #expect(try amends("show", "clear-the-air").output.contains("endings\n"))
    #expect(try amends("show", "clear-the-air", "--screenplay").output.contains("SCENE: "))
    let outcome = try amends("show", "clear-the-fog")
    #expect(outcome.exitCode == 64)
    #expect(
      outcome.errors == "amends: there is no flow named 'clear-the-fog'; did you mean 'clear-the-air'?\n")
  }

  @Test("list --moves names every move, a bad one with its severity")
  func moves() throws {
    let text = try amends("list", "--moves").output
    #expect(text.contains("\n  own "))
    #expect(text.firstMatch(of: #/\n  contempt +\d+  /#) != nil)
    #expect(try amends("list", "--moves", "--json").output.hasPrefix("{\"moves\":[{\"move\":"))
  }

  @Test("list --lists shows each list with its first entries, and not beside the moves")
  func lists() throws {
    let text = try amends("list", "--lists").output
    #expect(text.firstMatch(of: #/\n~weekday  \(\d+\)  monday, tuesday, /#) != nil)
    #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("~") && $0.count <= 105 })
    #expect(try amends("list", "--lists", "--json").output.hasPrefix("{\"lists\":[{\"list\":"))
    #expect(try amends("list", "--lists", "--moves").exitCode == 64)
    #expect(try amends("list", "--lists", "weekday").output.hasPrefix("~weekday\n  monday\n  tuesday\n"))
    #expect(try amends("list", "--lists", "weekdya").errors.hasSuffix("; did you mean 'weekday'?\n"))
    #expect(try amends("list", "weekday").exitCode == 64)
  }

  @Test("a cue that fires nearly everywhere is told")
  func wide() throws {
    let folder = try folder([
      "moves/chat.yaml": """
      move: chat
      polarity: good
      axis: listen
      title: chatting
      why: It is talk.
      poor: Er.
      better: Will you tell me?
      rule: Talk.
      cues: [{id: you, say: you}]
      examples: {yes: [Will you tell me?]}

      """
    ])
    let outcome = try amends("check", folder)
    #expect(outcome.output.contains("warning AM0523: the cue 'you' fires in "))
  }

  @Test("a failed plan shows its turns up to the one that failed")
  func turns() throws {
    let folder = try folder([
      "flows/mine.plan.yaml": """
      flow: apologize-sincerely
      plans:
        - {name: asks, scenario: pump-never-ordered, say: [{rep: What has it cost you?, moves: [own]}, So.]}

      """
    ])
    let lines = try amends("test", "--scripts", folder).output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[2].hasPrefix("       turn 1 \"What has it cost you?\" [ask_open] -> hear, trust "))
  }

  @Test("test ends with 1 for a plan that does not hold, and says what was expected")
  func test() throws {
    let folder = try folder([
      "flows/mine.plan.yaml": """
      flow: apologize-sincerely
      plans:
        - {name: nothing said, scenario: pump-never-ordered, say: [], ending: accepted}

      """
    ])
    let outcome = try amends("test", "--scripts", folder)
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.output == """
        FAIL apologize-sincerely: nothing said
             \(folder)/flows/mine.plan.yaml:3:6: at the end: expected the ending 'accepted', it is not over: it stands in the state 'hear'
        1 plan, 1 failed

        """)
  }
}
