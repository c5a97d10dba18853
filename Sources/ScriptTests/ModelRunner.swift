import DialogueCore
import Listening
import Parallel
import Scripts

/// Listens to the model lines of all scenarios: the coach shows none that would not be heard as what it shows.
public struct ModelRunner: Sendable {
  private let library: Library
  private let listen: Listen

  public init(_ library: Library, listen: @escaping Listen) {
    self.library = library
    self.listen = listen
  }

  /// Listens on all processors. Lines that are heard otherwise, by scenario, as smells with a place in the scenario's file.
  public func run(_ files: [ScriptFile]) -> [Diagnostic] {
    let byPath = files.byPath
    return library.scenarios.values.sorted { $0.id < $1.id }.concurrentMap { scenario -> [Diagnostic] in
      guard let file = byPath["scenarios/\(scenario.id).yaml"] else { return [] }
      let contexts = contexts(of: scenario)
      return scenario.models.sorted { $0.key < $1.key }.compactMap { move, text in
        objection(to: text, as: move, in: contexts).map { message in
          return Diagnostic(
            .unheardModel, at: file.place(of: String(text.prefix(24))), message,
            help: "amends listen says why; mend the line or the cues")
        }
      }
    }.flatMap(\.self)
  }

  /// What is wrong; nil for a line that is heard as its move, and accuses nobody, in some place of the conversation.
  private func objection(to text: String, as move: MoveID, in contexts: [ListeningContext]) -> String? {
    var objections: [String] = []
    for context in contexts {
      guard let objection = objection(to: listen(text, context), as: move) else { return nil }
      objections.append(objection)
    }
    return objections.first
  }

  private func objection(to heard: Utterance, as move: MoveID) -> String? {
    guard heard.heard(move) != nil else {
      return "the model of '\(move)' is not heard as it; \(heard.moves.map(\.move).asHeard)"
    }
    return heard.moves.first { library.moves[$0.move]?.polarity == .bad }.map {
      "in the model of '\(move)' \"\($0.words)\" is heard as '\($0.move)'"
    }
  }

  /// Said to everybody, before anything was told and behind each way of telling each fact; the likeliest first.
  private func contexts(of scenario: Scenario) -> [ListeningContext] {
    let lines = scenario.facts.flatMap { $0.lines.groups.flatMap(\.lines) }
    let told = [[]] + lines.map { [$0.template.text(of: scenario.words)] }
    return scenario.flows.flatMap { flow in
      let first = library.flows[flow]?.with ?? .customer
      let hearers = [first] + [.customer, .manager, .coach, .self].filter { $0 != first }
      return told.flatMap { said in
        hearers.map { ListeningContext(flow: flow, scenario: scenario.id, with: $0, said: said) }
      }
    }
  }
}

extension Template {
  /// The text with the words of a scenario in its places; empty where it has none.
  fileprivate func text(of words: [SlotID: String]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .slot(let slot): words[slot] ?? ""
      }
    }.joined()
  }
}
