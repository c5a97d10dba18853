import DialogueCore
import Glibc
import Listening
import Rehearsal
import Scripts
import Transcripts

/// `make bench`: what the program costs, beside what it should cost at most.
@main
struct AmendsBench {
  static func main() throws {
    let compilation = Compiler.compile(try ScriptSource(folder: nil).files(), smells: false)
    guard let library = compilation.library else {
      print("the shipped scripts do not compile: run `amends scripts check`")
      exit(65)
    }
    let stage = Stage(library: library, program: "bench")
    var table = [listening(stage), listeningToLongText(stage), try turns(stage)]
    table += try TurnParts(on: stage).table()
    let program = Program(path: CommandLine.arguments.dropFirst().first ?? ".build/release/amends")
    let folder = "/tmp/amends-bench-\(getpid())"
    table.append(
      try .wall("first prompt, warm", target: 30_000) {
        try program.time(["rehearse", "apologize-sincerely"], environment: ["AMENDS_TRANSCRIPTS=\(folder)"])
      })
    table.append(
      try .wall("scripts check, everything", target: 100_000) {
        try program.time(["scripts", "check"], toTheEnd: true)
      })
    let shelf = TranscriptFolder(folder + "-shelf")
    try Shelf(folder: shelf, rehearsals: 1000).fill(on: stage)
    table.append(
      try .wall("search in 10,000 transcripts", target: 2_000_000, runs: 5) {
        try program.time(["transcripts", "search", "sorry", "--in", shelf.path], toTheEnd: true)
      })
    show(table)
  }

  /// Utterances of about 20 words, over all moves and cues.
  private static func listening(_ stage: Stage) -> Measurement {
    let context = ListeningContext(
      flow: "apologize-sincerely", scenario: "pump-never-ordered",
      said: ["Line two's been down since Tuesday."],
      done: ["acknowledge": 1], clock: Moment(year: 2026, month: 11, day: 21, hour: 10))
    return .cpu("listening, 20 words, all cues", target: 5, count: Lines.twentyWords.count * 50) {
      for _ in 0..<50 {
        for line in Lines.twentyWords { _ = stage.listener.listen(line, in: context) }
      }
    }
  }

  /// Text of 100,000 characters; the cost is to be linear.
  private static func listeningToLongText(_ stage: Stage) -> Measurement {
    let lines = Lines.twentyWords.joined(separator: " ")
    let text = String(String(repeating: lines + " ", count: 100_000 / lines.count + 1).prefix(100_000))
    let context = ListeningContext(flow: "apologize-sincerely")
    return .cpu("listening, 100,000 characters", target: 25_000, count: 1) {
      _ = stage.listener.listen(text, in: context)
    }
  }

  /// Whole rehearsals, opened beforehand: listen, advance, record without sync, and render what is said.
  private static func turns(_ stage: Stage) throws -> Measurement {
    let folder = TranscriptFolder("/tmp/amends-bench-turns-\(getpid())")
    var number = 0
    func opened() throws -> Session {
      number += 1
      return try TurnParts.begin(SessionID("bench-\(number)"), on: stage, in: folder)
    }
    func rehearse(_ sessions: [Session]) throws {
      for session in sessions {
        var rendered = 0
        for line in Lines.rehearsal {
          for speech in try session.say(line).speeches {
            rendered += "\(speech.name)  \(speech.text)".utf8.count
          }
        }
        precondition(rendered > 0)
      }
    }
    return try .cpu(
      "a whole turn", target: 20, count: Lines.rehearsal.count * 20,
      on: { try (0..<20).map { _ in try opened() } }, work: rehearse)
  }

  private static func show(_ table: [Measurement]) {
    func shown(_ microseconds: Double) -> String {
      let tenths = Int((microseconds * 10).rounded())
      return "\(tenths / 10).\(tenths % 10)"
    }
    func padded(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    print("microseconds                        median        least       target   of target")
    for row in table {
      let name = row.name + String(repeating: " ", count: max(0, 32 - row.name.count))
      print(
        name, padded(shown(row.median), 9), padded(shown(row.least), 12),
        padded(row.target.map(shown) ?? "", 12), padded(row.target.map { shown(row.median / $0) } ?? "", 11))
    }
  }
}
