import DialogueCore
import JSON
import JSONRPC
import Rehearsal
import Reports

extension Method {
  /// What an utterance does, outside any rehearsal: its moves with words and ranges, flags and commitments.
  static let listen = Method("_amends/listen") { params, server in
    let text = try params.string("text")
    guard text.utf8.count <= Params.textLimit else {
      throw CallError.invalidParams("'text' is longer than \(Params.textLimit) bytes")
    }
    let stage = server.chats.stage
    let utterance = try stage.listen(to: text, in: params.listeningContext(in: stage.library))
    return [
      "moves": .list(utterance.moves, \.json),
      "flags": .list(utterance.flags) { .string($0.text) },
      "commitments": .list(utterance.commitments, \.json), "unmatched": .bool(utterance.unmatched),
    ]
  }
}

extension Params {
  /// `flow`, `with`, `said` (the counterpart's last turns) and `done` (moves made before), none of them needed.
  fileprivate func listeningContext(in library: Library) throws(CallError) -> ListeningContext {
    var with = Role.customer
    if let name = try optionalString("with") {
      guard let role = Role(rawValue: name) else {
        throw unknown("with", name, near: Role.allCases.map(\.rawValue))
      }
      with = role
    }
    return ListeningContext(
      flow: try flow(in: library), with: with, said: try strings("said"),
      done: ByID(counting: try strings("done").map { MoveID($0) }))
  }

  /// The flow by its very name, as nobody types it.
  private func flow(in library: Library) throws(CallError) -> FlowID? {
    guard let name = try optionalString("flow") else { return nil }
    guard library.flows[FlowID(name)] != nil else {
      throw unknown("flow", name, near: nearNames(to: name, among: library.flows.keys.map(\.text)))
    }
    return FlowID(name)
  }

  private func strings(_ name: String) throws(CallError) -> [String] {
    guard let value = value[name], !value.isNull else { return [] }
    guard let texts = value.array?.map(\.string), !texts.contains(nil) else {
      throw wrong(name, "an array of strings", value)
    }
    return texts.compactMap { $0 }
  }
}
