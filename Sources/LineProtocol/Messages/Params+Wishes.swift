import DialogueCore
import JSONRPC
import Rehearsal

/// What a client asks to rehearse, and how.
extension Params {
  /// The client's name for where it works; longer than any path is an error.
  func label() throws(CallError) -> String? {
    let label = try optionalString("cwd")
    guard (label?.utf8.count ?? 0) <= 1024 else { throw .invalidParams("'cwd' is longer than 1024 bytes") }
    return label
  }

  func flow(in library: Library) throws(CallError) -> FlowID? {
    guard let name = try optionalString("flow") else { return nil }
    guard library.flows[FlowID(name)] != nil else {
      throw unknown("flow", name, near: nearNames(to: name, among: library.flows.keys.map(\.text)))
    }
    return FlowID(name)
  }

  /// The flow or course that is named; nil where none is.
  func conversation(in library: Library) throws(CallError) -> Menu.Choice? {
    guard let name = try optionalString("flow") else { return nil }
    if library.flows[FlowID(name)] != nil { return .flow(FlowID(name)) }
    if let course = library.courses[CourseID(name)] { return .course(course) }
    throw unknown("flow", name, near: Menu(library).names(near: name))
  }

  /// The part of a course that is asked for, from 1; nil where none is.
  func part(of choice: Menu.Choice?) throws(CallError) -> Int? {
    guard let part = try optionalInt("part") else { return nil }
    guard case .course(let course) = choice else {
      throw .invalidParams("'_meta.amends.part' is for a course; _amends/flows lists them")
    }
    guard course.part(part) != nil else {
      throw .invalidParams("'_meta.amends.part' must be from 1 to \(course.parts.count)")
    }
    return part
  }

  func wish(for choice: Menu.Choice?, in library: Library) throws(CallError) -> Wish {
    var flow: FlowID?
    if case .flow(let chosen) = choice { flow = chosen }
    var wish = Wish()
    if let name = try optionalString("scenario") {
      if case .course = choice {
        throw .invalidParams("'_meta.amends.scenario' is for a flow; a course brings its own")
      }
      let known = flow.map { library.scenarioIDs(for: $0) } ?? Array(library.scenarios.keys)
      guard known.contains(ScenarioID(name)) else {
        throw unknown("scenario", name, near: nearNames(to: name, among: known.map(\.text)))
      }
      wish.scenario = ScenarioID(name)
    }
    if let name = try optionalString("persona") {
      guard library.personas[PersonaID(name)] != nil else {
        throw unknown("persona", name, near: nearNames(to: name, among: library.personas.keys.map(\.text)))
      }
      wish.persona = PersonaID(name)
    }
    if let name = try optionalString("difficulty") {
      let known = library.rubric.difficulties.map(\.id)
      guard known.contains(name) else { throw unknown("difficulty", name, near: known) }
      wish.difficulty = name
    }
    if let name = try optionalString("mode") { wish.mode = try mode(named: name, in: "mode") }
    if let seed = try optionalInt("seed") {
      guard let seed = UInt64(exactly: seed) else {
        throw .invalidParams("'_meta.amends.seed' must be 0 or more")
      }
      wish.seed = seed
    }
    if let rep = try optionalString("rep") {
      guard (1...100).contains(rep.utf8.count) else {
        throw .invalidParams("'_meta.amends.rep' must have 1 to 100 bytes")
      }
      wish.rep = rep
    }
    return wish
  }

  func mode(named name: String, in member: String) throws(CallError) -> Snapshot.Mode {
    guard let mode = Snapshot.Mode(rawValue: name) else {
      throw unknown(member, name, near: Snapshot.Mode.allCases.map(\.rawValue))
    }
    return mode
  }
}
