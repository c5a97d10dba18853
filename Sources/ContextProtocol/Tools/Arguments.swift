import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import SafeText
import Transcripts

/// What a tool is called with, read as what it needs.
struct Arguments {
  private let params: Params
  private let library: Library

  /// - Throws: For a name that the tool does not know, as a misspelt one would be passed over in silence.
  init(_ value: JSONValue, of tool: Tool, in library: Library) throws(Refusal) {
    params = Params(value)
    self.library = library
    let known = tool.arguments.map(\.name)
    if let name = value.object?.names.first(where: { !known.contains($0) }) {
      throw Refusal(
        "\(tool.name) has no argument '\(name.asName)'"
          + (nearName(to: name, among: known).map { "; did you mean '\($0)'?" }
            ?? (known.isEmpty ? "; it takes none" : "; it takes \(known.joined(separator: ", "))")))
    }
  }

  func session() throws -> SessionID {
    let name = try params.string("session")
    // What cannot be a name is none on record.
    guard let id = try? SessionID(name) else { throw Sessions.unknown(name) }
    return id
  }

  /// Words of at most so many bytes; nil where they are missing or blank.
  func optionalText(_ name: String, limit: Int) throws -> String? {
    guard let text = try params.optionalString(name), text.contains(where: { !$0.isWhitespace }) else {
      return nil
    }
    guard text.utf8.count <= limit else {
      throw Refusal("'\(name)' is longer than \(limit) bytes; make it shorter")
    }
    return text
  }

  func count(_ name: String) throws -> Int? {
    guard let number = try params.optionalInt(name) else { return nil }
    guard number >= 0 else { throw Refusal("'\(name)' must be 0 or more") }
    return number
  }

  func flow() throws -> Flow? { try named("flow", among: library.flows.values, by: \.id.text) }

  /// The flow or course that is asked for.
  func conversation() throws -> Menu.Choice? {
    try named("flow", among: Menu(library).items, by: \.choice.name)?.choice
  }

  /// How this conversation is to be rehearsed.
  ///
  /// - Parameter rep: The name that the rep goes by where none is given.
  func wish(for choice: Menu.Choice, rep: String) throws -> Wish {
    var wish = Wish(rep: try optionalText("rep", limit: 100) ?? rep)
    wish.scenario = try scenario(for: choice)
    wish.persona = try named("persona", among: library.personas.values, by: \.id.text)?.id
    if let level = try named("difficulty", among: library.rubric.difficulties, by: \.id.text) {
      wish.difficulty = level.id
    }
    if let mode = try named("mode", among: Snapshot.Mode.allCases, by: \.rawValue) { wish.mode = mode }
    if let seed = try count("seed") { wish.seed = UInt64(seed) }
    return wish
  }

  private func scenario(for choice: Menu.Choice) throws -> ScenarioID? {
    switch choice {
    case .flow(let flow):
      return try named("scenario", among: library.scenarios(for: flow), by: \.id.text)?.id
    case .course:
      guard try params.optionalString("scenario") == nil else {
        throw Refusal("'scenario' is for a flow; a course brings its own")
      }
      return nil
    }
  }

  /// The part of a course that is asked for, from 1; nil where none is.
  func part(of choice: Menu.Choice) throws -> Int? {
    guard let part = try count("part") else { return nil }
    guard case .course(let course) = choice else {
      throw Refusal("'part' is for a course; list_conversations has them")
    }
    guard course.part(part) != nil else { throw Refusal("'part' must be from 1 to \(course.parts.count)") }
    return part
  }

  /// The one that is named; nil where none is.
  private func named<Value>(
    _ argument: String, among all: some Collection<Value>, by name: KeyPath<Value, String>
  ) throws -> Value? {
    guard let wanted = try params.optionalString(argument) else { return nil }
    if let value = all.first(where: { $0[keyPath: name] == wanted }) { return value }
    let names = all.map { $0[keyPath: name] }
    throw Refusal("there is no \(argument) '\(wanted.asName)'; \(offer(for: wanted, among: names))")
  }
}
