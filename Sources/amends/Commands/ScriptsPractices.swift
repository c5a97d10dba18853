import ArgumentParser
import DialogueCore
import JSON
import Scripts

/// `amends scripts practices`: what the coach teaches, and which scripts carry it.
struct ScriptsPractices: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practices",
    abstract: "List what the coach teaches, and the flows, states, moves and criteria that carry it.",
    discussion: """
      amends scripts practices > docs/practices.md
      amends scripts practices --open     # only what nothing carries yet
      amends scripts practices --json

      --json writes one object: {"practices":[{"practice","text","article","flows":[],"courses":[],"moves":[], \
      "criteria":[]}],"open":[]}. --open ends with 1 when there is any, else with 0.
      """)

  @OptionGroup var scripts: ScriptOptions

  @Flag(help: "List only the practices that nothing carries.")
  var open = false

  @Flag(help: "Write JSON for programs.")
  var json = false

  func run() throws {
    let table = PracticeTable(try scripts.library(beside: true))
    if json {
      try StandardOutput.print(JSON.text(of: Self.document(table)))
    } else if open {
      for practice in table.open { try StandardOutput.print("\(practice.number)  \(practice.text)") }
    } else {
      try StandardOutput.write(PracticePage(table).text)
    }
    if open, !table.open.isEmpty { throw ExitCode(1) }
  }

  private static func document(_ table: PracticeTable) -> JSONValue {
    func list(_ names: [String]) -> JSONValue { .list(names) { .string($0) } }
    let practices = table.parts.flatMap { part in
      part.rows.map { row -> JSONValue in
        [
          "practice": .string(row.practice.number), "text": .string(row.practice.text),
          "article": .string(part.article.title), "flows": list(row.flows), "courses": list(row.courses),
          "moves": list(row.moves), "criteria": list(row.criteria),
        ]
      }
    }
    return ["practices": .array(practices), "open": list(table.open.map(\.number))]
  }
}
