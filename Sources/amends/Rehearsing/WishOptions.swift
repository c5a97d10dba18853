import ArgumentParser
import DialogueCore
import Foundation
import Rehearsal

/// Which rehearsal the command line asks for, to be held against what the scripts offer.
struct WishOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Which of the flow's situations: its name, or its number from 1.", valueName: "name"),
    completion: Completions.scenarios)
  var scenario: String?

  @Option(
    help: ArgumentHelp("Who answers: see 'amends scripts list'.", valueName: "name"),
    completion: Completions.personas)
  var persona: String?

  @Option(help: "gentle, normal or hard; else normal.", completion: .list(["gentle", "normal", "hard"]))
  var difficulty: String?

  @Option(help: "practice, or assessment: no hints, no retry, no meters, and the debrief at the end.")
  var mode: Snapshot.Mode?

  @Option(help: ArgumentHelp("Another number, other wordings; the same one, the same.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("The name that you go by; else your login name.", valueName: "name"))
  var rep: String?

  /// The casting. Fails with 64, and the near names, where there is no such thing.
  func casting(of flow: FlowID, on stage: Stage) throws -> Casting {
    let library = stage.library(for: flow)
    let scenarios = library.scenarios(for: flow)
    guard !scenarios.isEmpty else { throw Failure("the flow '\(flow)' has no scenario yet", code: 65) }
    let configuration = Configuration.ofProcess
    let wished = mode ?? configuration.value(of: .mode).flatMap { Snapshot.Mode(rawValue: $0) } ?? .practice
    var wish = Wish(mode: wished, seed: seed, rep: repName)
    if let scenario {
      let number = Int(scenario).flatMap { scenarios[numbered: $0]?.id }
      let named = scenarios.first { $0.id.text == scenario }?.id
      guard let id = named ?? number else {
        throw Failure.unknown("scenario of '\(flow)'", scenario, among: scenarios.map(\.id.text))
      }
      wish.scenario = id
    }
    if let persona = personaName {
      guard library.personas[PersonaID(persona)] != nil else {
        throw Failure.unknown("persona", persona, among: stage.library.personas.keys.map(\.text))
      }
      wish.persona = PersonaID(persona)
    }
    let levels = library.rubric.difficulties.map(\.id)
    let difficulty = (difficulty ?? configuration.value(of: .difficulty)).map { DifficultyID($0) } ?? .normal
    guard levels.contains(difficulty) else {
      throw Failure.unknown("difficulty", difficulty.text, among: levels.map(\.text))
    }
    wish.difficulty = difficulty
    return Casting(flow: flow, wish: wish)
  }

  /// Whether the command line says how a new rehearsal is to be.
  var shapesRehearsal: Bool { scenario != nil || persona != nil || difficulty != nil || mode != nil }

  /// Who is to answer; nil for the scenario's own.
  var personaName: String? { persona ?? Configuration.ofProcess.value(of: .persona) }

  /// The name given, else the usual one.
  var repName: String { rep ?? Self.usualRep }

  /// The name in the configuration, else the login name with a capital; nobody is called root.
  static var usualRep: String {
    let configuration = Configuration.ofProcess
    let environment = configuration.environment
    let login = (environment["LOGNAME"] ?? environment["USER"]).flatMap {
      ["", "root"].contains($0) ? nil : $0
    }
    return configuration.value(of: .rep) ?? login?.capitalizedFirst ?? "Sam"
  }
}

extension Snapshot.Mode: ExpressibleByArgument {}
