import ArgumentParser
import DialogueCore
import JSON
import Scripts

/// `amends scripts list`: the flows with their scenarios, the courses, and the personas; the moves; or the lists.
struct ScriptsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the flows, their scenarios, the courses and the personas; the moves; or the lists.",
    discussion: """
      amends scripts list
      amends scripts list --moves   # what can be heard, by its axis
      amends scripts list --lists   # the classes of words that cues share
      amends scripts list --lists act harm   # all that is in these
      amends scripts list --json

      --json writes one object: {"flows":[{"flow","title","purpose","turns","axes","practices","scenarios":[{ \
      "scenario","title","persona"}]}],"courses":[{"course","title","purpose","parts":[flow]}],"personas":[{"persona","title","manner"}],"digest"}; with --moves {"moves":[{"move","polarity","severity","axis","title","why","rule"}]}, with --lists {"lists":[{"list","entries"}]}.
      """)

  @OptionGroup var scripts: ScriptOptions

  @Flag(help: "List the moves: their names, and how soon a bad one is answered.")
  var moves = false

  @Flag(help: "List the lists of words that cues may name as ~NAME, with what is in them.")
  var lists = false

  @Argument(help: "With --lists: the lists to show whole.")
  var names: [String] = []

  @Flag(help: "Write JSON for programs.")
  var json = false

  func validate() throws {
    if moves, lists { throw ValidationError("Give --moves or --lists, and not both.") }
    if !names.isEmpty, !lists { throw ValidationError("Names are those of lists; give --lists, too.") }
  }

  func run() throws {
    let library = try scripts.library(beside: true)
    if moves {
      let list = MoveList(library)
      return try StandardOutput.write(json ? JSON.text(of: list.json) + "\n" : list.text)
    }
    if lists {
      let lists = WordLists(try names.isEmpty ? library.lists : names.map { try list($0, in: library) })
      let text = names.isEmpty ? lists.text : lists.wholeText
      return try StandardOutput.write(json ? JSON.text(of: lists.json) + "\n" : text)
    }
    try StandardOutput.write(json ? document(library) : text(library))
  }

  /// By its name, with or without its '~'.
  private func list(_ name: String, in library: Library) throws -> WordList {
    let id = name.hasPrefix("~") ? String(name.dropFirst()) : name
    if let list = library.lists.first(where: { $0.id == id }) { return list }
    throw Failure.unknown("list", id, among: library.lists.map(\.id))
  }

  private func text(_ library: Library) -> String {
    var text = ""
    for flow in library.flows.values.sorted(by: { $0.id < $1.id }) {
      text += "\(flow.id)\n  \(flow.title), about \(flow.turns) turns. \(flow.purpose)\n"
      for scenario in library.scenarios(for: flow.id) { text += "  - \(scenario.id): \(scenario.title)\n" }
    }
    if !library.courses.isEmpty { text += "\ncourses\n" }
    for course in library.courses.values.sorted(by: { $0.id < $1.id }) {
      text += "  - \(course.id): \(course.parts.map(\.flow.text).joined(separator: ", "))\n"
    }
    text += "\npersonas\n"
    for persona in library.personas.values.sorted(by: { $0.id < $1.id }) {
      text += "  - \(persona.id): \(persona.manner)\n"
    }
    return text
  }

  private func document(_ library: Library) -> String {
    let document: JSONValue = [
      "flows": .list(library.flows.values.sorted { $0.id < $1.id }) { flow in
        json(of: flow, in: library.scenarios(for: flow.id))
      },
      "courses": .list(library.courses.values.sorted { $0.id < $1.id }) { course in
        [
          "course": .string(course.id.text), "title": .string(course.title),
          "purpose": .string(course.purpose), "parts": .list(course.parts) { .string($0.flow.text) },
        ]
      },
      "personas": .list(library.personas.values.sorted { $0.id < $1.id }) { persona in
        [
          "persona": .string(persona.id.text), "title": .string(persona.title),
          "manner": .string(persona.manner),
        ]
      },
      "digest": .string(library.digest),
    ]
    return JSON.text(of: document) + "\n"
  }

  private func json(of flow: Flow, in scenarios: [Scenario]) -> JSONValue {
    [
      "flow": .string(flow.id.text), "title": .string(flow.title), "purpose": .string(flow.purpose),
      "turns": JSONValue(flow.turns), "axes": .list(flow.axes) { .string($0.text) },
      "practices": .list(flow.practices) { .string($0) },
      "scenarios": .list(scenarios) {
        [
          "scenario": .string($0.id.text), "title": .string($0.title), "persona": .string($0.persona.text),
        ]
      },
    ]
  }
}
