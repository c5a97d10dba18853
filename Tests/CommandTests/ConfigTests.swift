import Foundation
import ProgramUnderTest
import Testing

@Suite("amends config and amends doctor")
struct ConfigTests {
  /// Runs with this text as the configuration file.
  private func run(
    _ arguments: [String], configuration: String?, environment: [String: String] = [:], input: String = ""
  ) throws -> ProgramUnderTest.Outcome {
    let home = try ProgramUnderTest.newHome()
    if let configuration {
      let folder = home.appending(path: ".config/amends")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try configuration.write(to: folder.appending(path: "config.yaml"), atomically: true, encoding: .utf8)
    }
    let program = try ProgramUnderTest("amends", arguments, environment: environment, home: home)
    try program.send(input)
    return try program.finish()
  }

  @Test("the environment speaks before the file, the file before the default")
  func order() throws {
    let outcome = try run(
      ["config"], configuration: "rep: Kim\ndifficulty: hard\n", environment: ["AMENDS_REP": "Lee"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains(/rep +Lee +\$AMENDS_REP/))
    #expect(outcome.output.contains(/difficulty +hard +file, line 2/))
    #expect(outcome.output.contains(/mode +practice +default/))
  }

  @Test("a flag speaks before both", arguments: [(["--rep", "Ann"], "Ann"), ([], "Kim")])
  func flag(flags: [String], rep: String) throws {
    let outcome = try run(
      ["rehearse", "apologize-sincerely"] + flags, configuration: "rep: Kim\n", input: "/end\n")
    #expect(outcome.output.contains("You are \(rep),"))
  }

  @Test("what is set holds in a rehearsal")
  func holds() throws {
    let outcome = try run(
      ["rehearse", "apologize-sincerely"],
      configuration: "rep: Kim\nmode: assessment\naccessible: yes\ntranscripts: ~/kept here\n",
      input: "I never placed the order.\n/hint\n/end\n")
    #expect(outcome.output.contains("Kim"))
    #expect(!outcome.output.contains("trust 25 · heat 70"))
    #expect(outcome.errors.contains("/kept here/kim-"))
  }

  @Test("every mistake is told with its place, and stops all but what helps to mend it")
  func mistakes() throws {
    let wrong = "mode: exam\ntranscripts: some/where\ncolor: never\n"
    for arguments in [["config"], ["scripts", "list"], ["rehearse", "clear-the-air"]] {
      let outcome = try run(arguments, configuration: wrong)
      #expect(outcome.exitCode == 78)
      #expect(outcome.errors.contains("config.yaml:1:7: error AM0103: expected 'practice' or 'assessment'"))
      #expect(outcome.errors.contains("config.yaml:2:14: error AM0103: expected a path that begins with '/'"))
      #expect(outcome.errors.contains("config.yaml:3:1: error AM0102"))
      #expect(outcome.errors.contains("did you mean 'colour'?"))
    }
    let doctor = try run(["doctor"], configuration: wrong)
    #expect(doctor.exitCode == 1)
    #expect(doctor.output.contains("wrong  configuration"))
  }

  @Test(
    "a file that is no configuration is refused, not obeyed",
    arguments: ["- a\n- list\n", "rep: [a]\n", "rep: \"a\n", "\u{0}", "rep: a\nrep: b\n", "rep: \n"])
  func hostile(text: String) throws {
    let outcome = try run(["config"], configuration: text)
    #expect(outcome.exitCode == 78)
    #expect(outcome.errors.contains("config.yaml:"))
  }

  @Test("a file that says nothing is fine", arguments: ["", "\n", "# rep: Kim\n"])
  func empty(text: String) throws {
    #expect(try run(["config"], configuration: text).exitCode == 0)
  }

  @Test("the template is a configuration, whole or with every comment taken away")
  func template() throws {
    let template = try run(["config", "--template"], configuration: nil).output
    #expect(try run(["config"], configuration: template).exitCode == 0)
    let settings = template.split(separator: "\n").filter { $0.contains(#/^# [a-z]+: /#) }
      .map { $0.dropFirst(2) }
    #expect(settings.count == 9)
    let outcome = try run(["config"], configuration: settings.joined(separator: "\n"))
    #expect(outcome.exitCode == 0)
    #expect(!outcome.output.contains("default"))
  }

  @Test("--json tells programs the same")
  func json() throws {
    let outcome = try run(["config", "--json"], configuration: "persona: furious\n")
    #expect(outcome.output.contains(#"{"key":"persona","value":"furious","origin":"file""#))
    #expect(outcome.output.contains(#"{"key":"rep","value":null,"origin":"default""#))
  }

  @Test(
    "files lie where the environment says, else below the person's folders; a relative one is ignored",
    arguments: [
      (["AMENDS_TRANSCRIPTS": "/dev/shm/e/"], "/dev/shm/e, made"),
      (["AMENDS_TRANSCRIPTS": "", "XDG_DATA_HOME": "/dev/shm/d"], "/dev/shm/d/amends/transcripts, made"),
      (["XDG_DATA_HOME": "relative"], "/.local/share/amends/transcripts, made"),
      (["HOME": ""], "./.local/share/amends/transcripts, made"),
      (["AMENDS_HISTORY": "/dev/shm/h"], "history /dev/shm/h"),
      (["XDG_STATE_HOME": "/dev/shm/s"], "history /dev/shm/s/amends/history"),
      (["XDG_STATE_HOME": "relative"], "/.local/state/amends/history"),
      (["HOME": ""], "set HOME, or AMENDS_HISTORY"),
    ])
  func places(environment: [String: String], told: String) throws {
    let outcome = try run(["doctor"], configuration: nil, environment: environment)
    // A path that is longer than the line is broken somewhere.
    #expect(outcome.output.filter { !$0.isWhitespace }.contains(told.filter { !$0.isWhitespace }))
  }

  @Test("the doctor finds a sound installation sound, and changes nothing")
  func sound() throws {
    let program = try ProgramUnderTest("amends", ["doctor"])
    let outcome = try program.finish()
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("fine  scripts"))
    #expect(outcome.output.contains("fine  transcripts"))
    let made = try FileManager.default.subpathsOfDirectory(atPath: program.home.path)
    #expect(made == ["stderr"])
  }

  @Test("the doctor says what will fail, and what to do about it")
  func ill() throws {
    let outcome = try run(
      ["doctor", "--scripts", "/no/such/folder", "--transcripts", "/dev/null/folder"], configuration: nil)
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("wrong  scripts"))
    #expect(outcome.output.contains("wrong  transcripts"))
    #expect(outcome.output.contains("--transcripts"))
    let json = try run(
      ["doctor", "--json", "--transcripts", "/dev/null/folder"], configuration: nil)
    #expect(json.output.contains(#"{"topic":"transcripts","verdict":"wrong""#))
  }

  @Test(
    "at a terminal the doctor looks at that, too",
    arguments: [("dumb", "note"), ("xterm-256color", "fine")])
  func terminal(name: String, verdict: String) throws {
    let program = try ProgramUnderTest(
      "amends", ["doctor"], through: .terminal(columns: 80, rows: 24), environment: ["TERM": name])
    let outcome = try program.finish()
    #expect(outcome.exitCode == 0)
    // The verdict may end its colour before the topic comes.
    #expect(outcome.output.contains(try Regex("\(verdict)\\S* +terminal ")))
    #expect(outcome.output.contains(name == "dumb" ? "TERM is dumb" : "readline"))
  }
}
