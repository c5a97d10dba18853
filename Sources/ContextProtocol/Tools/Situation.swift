import DialogueCore
import JSON
import Rehearsal
import Reports

/// One of a flow's situations, as a list tells of it.
struct Situation {
  let text: String
  let json: JSONValue

  /// - Parameter briefed: Whether the briefing and the start of the meters come with it.
  init(_ scenario: Scenario, of flow: Flow, briefed: Bool, in sessions: Sessions) throws {
    var text = "\(scenario.id): \(scenario.title) (\(scenario.persona))"
    var members: JSONObject = [
      "scenario": .string(scenario.id.text), "title": .string(scenario.title),
      "persona": .string(scenario.persona.text),
    ]
    if briefed {
      let casting = Casting(flow: flow.id, wish: Wish(scenario: scenario.id))
      let machine = try sessions.stage.machine(for: casting)
      let start = machine.start(casting, clock: sessions.clock()).snapshot
      let brief = machine.filled(scenario.brief, for: start)
      let with = machine.name(of: machine.counterpart(in: start.state), in: start)
      members["brief"] = .string(brief)
      members["with"] = .string(with)
      members["meters"] = start.meters.json
      text += ". With \(with). \(brief)"
    }
    self.text = text
    json = .object(members)
  }
}
