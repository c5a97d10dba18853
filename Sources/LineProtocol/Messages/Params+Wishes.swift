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

  /// How it is to be rehearsed; what is not asked for is as usual.
  func wish(for choice: Menu.Choice?, in library: Library) throws(CallError) -> Wish {
    var wish = Wish()
    wish.scenario = try scenario(for: choice, in: library)
    wish.persona = try persona(in: library)
    if let difficulty = try difficulty(in: library) { wish.difficulty = difficulty }
    if let name = try optionalString("mode") { wish.mode = try mode(named: name, in: "mode") }
    if let seed = try seed() { wish.seed = seed }
    if let rep = try rep() { wish.rep = rep }
    return wish
  }

  private func scenario(for choice: Menu.Choice?, in library: Library) throws(CallError) -> ScenarioID? {
    guard let name = try optionalString("scenario") else { return nil }
    let known: [ScenarioID]
    switch choice {
    case .course: throw .invalidParams("'_meta.amends.scenario' is for a flow; a course brings its own")
    case .flow(let flow): known = library.scenarioIDs(for: flow)
    case nil: known = Array(library.scenarios.keys)
    }
    guard known.contains(ScenarioID(name)) else {
      throw unknown("scenario", name, near: nearNames(to: name, among: known.map(\.text)))
    }
    return ScenarioID(name)
  }

  private func persona(in library: Library) throws(CallError) -> PersonaID? {
    guard let name = try optionalString("persona") else { return nil }
    guard library.personas[PersonaID(name)] != nil else {
      throw unknown("persona", name, near: nearNames(to: name, among: library.personas.keys.map(\.text)))
    }
    return PersonaID(name)
  }

  private func difficulty(in library: Library) throws(CallError) -> DifficultyID? {
    guard let name = try optionalString("difficulty") else { return nil }
    let known = library.rubric.difficulties.map(\.id)
    guard known.contains(DifficultyID(name)) else {
      throw unknown("difficulty", name, near: known.map(\.text))
    }
    return DifficultyID(name)
  }

  private func seed() throws(CallError) -> UInt64? {
    guard let number = try optionalInt("seed") else { return nil }
    guard let seed = UInt64(exactly: number) else {
      throw .invalidParams("'_meta.amends.seed' must be 0 or more")
    }
    return seed
  }

  private func rep() throws(CallError) -> String? {
    guard let rep = try optionalString("rep") else { return nil }
    guard (1...100).contains(rep.utf8.count) else {
      throw .invalidParams("'_meta.amends.rep' must have 1 to 100 bytes")
    }
    return rep
  }

  func mode(named name: String, in member: String) throws(CallError) -> Snapshot.Mode {
    guard let mode = Snapshot.Mode(rawValue: name) else {
      throw unknown(member, name, near: Snapshot.Mode.allCases.map(\.rawValue))
    }
    return mode
  }
}
