import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Reports

extension Method {
  /// The situations that a flow can be rehearsed in: the briefing, who answers, and the meters at the start.
  static let scenarios = Method(
    ours: "_amends/scenarios", taking: ["flow", "scenario", "persona", "difficulty", "mode", "seed", "rep"]
  ) { params, server in
    let stage = server.chats.stage
    let library = stage.library
    let wanted = try params.wanted(in: library)
    guard case .flow(let flow, _) = wanted else {
      throw CallError.invalidParams("'flow' must name a flow; _amends/flows lists them")
    }
    let wish = try params.wish(for: wanted, in: library)
    let scenarios = try library.scenarios(for: flow).map { scenario -> JSONValue in
      var casting = Casting(flow: flow, wish: wish)
      casting.wish.scenario = scenario.id
      let machine = try stage.machine(for: casting)
      let snapshot = machine.start(casting, clock: server.chats.clock()).snapshot
      return [
        "id": .string(scenario.id.text), "title": .string(scenario.title),
        "brief": .string(machine.filled(scenario.brief, for: snapshot)),
        "persona": .string(machine.persona.id.text),
        "with": .string(machine.name(of: machine.counterpart(in: snapshot.state), in: snapshot)),
        "meters": snapshot.meters.json,
      ]
    }
    return ["flow": .string(flow.text), "scenarios": .array(scenarios)]
  }
}
