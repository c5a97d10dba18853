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

  /// The flow or course that is named; nil where none is.
  ///
  /// - Throws: Where there is no such conversation, or it has no such situation or part.
  func wanted(in library: Library) throws(CallError) -> Wanted? {
    guard let name = try optionalString("flow") else { return nil }
    let wanted = Menu(library).wanted(named: name, in: library)
    switch wanted {
    case .flow: return wanted
    case .course(let course, let part):
      if let part { try check(part, of: course) }
      return wanted
    case .noSituation(let flow):
      throw .invalidParams("'\(place)flow': '\(flow)' has \(library.scenarioIDs(for: flow).count) situations")
    case .nothing(let near): throw unknown("flow", name, near: near, or: "_amends/flows lists them")
    }
  }

  /// The part of a course that is asked for, from 1; nil where none is.
  func part(of wanted: Wanted?) throws(CallError) -> Int? {
    guard let part = try optionalInt("part") else {
      if case .course(_, let part) = wanted { return part }
      return nil
    }
    guard case .course(let course, _) = wanted else {
      throw .invalidParams("'_meta.amends.part' is for a course; _amends/flows lists them")
    }
    try check(part, of: course)
    return part
  }

  private func check(_ part: Int, of course: Course) throws(CallError) {
    guard course.part(part) != nil else {
      throw .invalidParams("'_meta.amends.part' must be from 1 to \(course.parts.count)")
    }
  }

  /// How it is to be rehearsed; what is not asked for is as usual.
  func wish(for wanted: Wanted?, in library: Library) throws(CallError) -> Wish {
    var wish = Wish(rep: "Sam")
    wish.scenario = try scenario(for: wanted, in: library)
    wish.persona = try persona(in: library)
    if let difficulty = try difficulty(in: library) { wish.difficulty = difficulty }
    if let name = try optionalString("mode") { wish.mode = try mode(named: name, in: "mode") }
    if let seed = try seed() { wish.seed = seed }
    if let rep = try rep() { wish.rep = rep }
    return wish
  }

  private func scenario(for wanted: Wanted?, in library: Library) throws(CallError) -> ScenarioID? {
    var (flow, scenario): (FlowID?, ScenarioID?)
    if case .flow(let named, let itself) = wanted { (flow, scenario) = (named, itself) }
    guard let name = try optionalString("scenario") else { return scenario }
    if case .course = wanted {
      throw .invalidParams("'\(place)scenario' is for a flow; a course brings its own")
    }
    let known = SituationMenu(library, of: flow)
    guard let item = known.choice(named: name) else {
      throw unknown(
        "scenario", name, near: nearNames(to: name, among: known.items.map(\.scenario.text)),
        or: "_amends/scenarios lists a flow's")
    }
    return item.scenario
  }

  private func persona(in library: Library) throws(CallError) -> PersonaID? {
    guard let name = try optionalString("persona") else { return nil }
    guard library.personas[PersonaID(name)] != nil else {
      throw unknown(
        "persona", name, near: nearNames(to: name, among: library.personas.keys.map(\.text)),
        or: "_amends/flows lists them")
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
      throw .invalidParams("'\(place)seed' must be 0 or more")
    }
    return seed
  }

  private func rep() throws(CallError) -> String? {
    guard let rep = try optionalString("rep") else { return nil }
    guard (1...100).contains(rep.utf8.count) else {
      throw .invalidParams("'\(place)rep' must have 1 to 100 bytes")
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
