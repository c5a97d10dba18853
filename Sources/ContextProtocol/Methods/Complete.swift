import DialogueCore
import JSON
import JSONRPC
import SafeText
import Transcripts

extension Method {
  /// The values that an argument of a prompt, or the session in an address, may begin with.
  static let complete = Method("completion/complete") { call in
    let argument = try call.completed()
    let asked = Params(try call.params.object("argument") ?? nil)
    let typed = try asked.string("value").lowercased()
    let all = try call.values(of: argument).filter { $0.lowercased().hasPrefix(typed) }
    return [
      "completion": [
        "values": .list(all.prefix(100)) { .string($0) }, "total": JSONValue(all.count),
        "hasMore": .bool(all.count > 100),
      ]
    ]
  }
}

extension Call {
  /// The argument that is to be completed.
  fileprivate func completed() throws -> Argument {
    guard let place = try params.object("ref") else {
      throw CallError.invalidParams("'ref' is missing; it must name a prompt or a resource template")
    }
    let ref = Params(place)
    let name = try Params(params.object("argument") ?? nil).string("name")
    let known: [Argument] =
      switch try ref.string("type") {
      case "ref/prompt": try prompt(ref.string("name")).arguments
      case "ref/resource": try ref.string("uri").hasSuffix("{session}") ? [.session] : []
      default: []
      }
    guard let argument = known.first(where: { $0.name == name }) else {
      throw CallError.invalidParams("'argument.name': there is no '\(name.asName)' in it to complete")
    }
    return argument
  }

  /// All values that it may have, in order; scenarios of the flow that was filled in before.
  fileprivate func values(of argument: Argument) throws -> [String] {
    switch argument.kind {
    case .session:
      return try RecordPage(of: sessions.store, after: nil, size: 100).entries.map(\.session.text)
    case .scenario:
      let before = Params(try params.object("context") ?? nil)
      let filled = Params(try before.object("arguments") ?? nil)
      guard let flow = try filled.optionalString("flow") else { return argument.names(in: library) }
      return library.scenarioIDs(for: FlowID(flow)).map(\.text)
    default: return argument.names(in: library)
    }
  }
}
