import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Reports

extension Method {
  /// What an utterance does, outside any rehearsal: its moves with words and ranges, flags and commitments.
  static let listen = Method(
    ours: "_amends/listen", taking: ["text", "flow", "with", "said", "done"]
  ) { params, server in
    let text = try params.string("text")
    guard text.utf8.count <= Params.textLimit else {
      throw CallError.invalidParams("'text' is longer than \(Params.textLimit) bytes")
    }
    let stage = server.chats.stage
    let utterance = try stage.listen(to: text, in: params.listeningContext(in: stage.library))
    return [
      "moves": .list(utterance.moves, \.json),
      "flags": .list(utterance.flags) { .string($0.text) },
      "commitments": .list(utterance.commitments.shown, \.json), "unmatched": .bool(utterance.unmatched),
    ]
  }
}

extension Params {
  /// `flow`, `with`, `said` (the counterpart's last turns) and `done` (moves made before), none of them needed.
  fileprivate func listeningContext(in library: Library) throws(CallError) -> ListeningContext {
    var with = Role.customer
    if let name = try optionalString("with") {
      guard let role = Role(rawValue: name) else {
        let others = Role.allCases.filter { $0 != .rep }
        throw unknown("with", name, near: others.map(\.rawValue))
      }
      with = role
    }
    return ListeningContext(
      flow: try flow(in: library), with: with, said: try strings("said"),
      done: ByID(counting: try done(in: library)))
  }

  private func done(in library: Library) throws(CallError) -> [MoveID] {
    let names = try strings("done")
    if let name = names.first(where: { library.moves[MoveID($0)] == nil }) {
      throw unknown("done", name, near: nearNames(to: name, among: library.moves.keys.map(\.text)))
    }
    return names.map { MoveID($0) }
  }

  /// The flow by its very name, as nobody types it.
  private func flow(in library: Library) throws(CallError) -> FlowID? {
    guard let name = try optionalString("flow") else { return nil }
    guard library.flows[FlowID(name)] != nil else {
      throw unknown(
        "flow", name, near: nearNames(to: name, among: library.flows.keys.map(\.text)),
        or: "_amends/flows lists them")
    }
    return FlowID(name)
  }

  private func strings(_ name: String) throws(CallError) -> [String] {
    guard let value = value[name], !value.isNull else { return [] }
    guard let elements = value.array else { throw wrong(name, "an array of strings", value) }
    var texts: [String] = []
    for (index, element) in elements.enumerated() {
      guard let text = element.string else { throw wrong("\(name)[\(index)]", "a string", element) }
      texts.append(text)
    }
    return texts
  }
}
