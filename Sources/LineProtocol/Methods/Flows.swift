import DialogueCore
import JSON
import JSONRPC
import Rehearsal

extension Method {
  /// What may be rehearsed: the flows with their situations, the courses with their parts, and who may answer.
  static let flows = Method("_amends/flows") { _, server in
    let library = server.chats.stage.library
    let flows = library.flows.values.sorted { $0.id < $1.id }.map { flow -> JSONValue in
      let situations = library.scenarios(for: flow.id).map { scenario -> JSONValue in
        [
          "id": .string(scenario.id.text), "title": .string(scenario.title),
          "persona": .string(scenario.persona.text),
        ]
      }
      return [
        "id": .string(flow.id.text), "title": .string(flow.title), "purpose": .string(flow.purpose),
        "turns": JSONValue(flow.turns), "scenarios": .array(situations),
      ]
    }
    let courses = library.courses.values.sorted { $0.id < $1.id }.map { course -> JSONValue in
      let parts = course.parts.map { part -> JSONValue in
        [
          "flow": .string(part.flow.text), "scenario": .text(part.scenario?.text),
          "days": JSONValue(part.days),
        ]
      }
      return [
        "id": .string(course.id.text), "title": .string(course.title), "purpose": .string(course.purpose),
        "parts": .array(parts),
      ]
    }
    let personas = library.personas.values.sorted { $0.id < $1.id }.map { persona -> JSONValue in
      [
        "id": .string(persona.id.text), "title": .string(persona.title),
        "manner": .string(persona.manner),
      ]
    }
    return [
      "flows": .array(flows), "courses": .array(courses), "personas": .array(personas),
      "difficulties": .list(library.rubric.difficulties) { .string($0.id.text) },
      "modes": .list(Snapshot.Mode.allCases) { .string($0.rawValue) },
    ]
  }
}
