import ArgumentParser
import DialogueCore
import Foundation
import JSON
import Rehearsal
import Terminal
import Transcripts

/// Runs transcripts through today's scripts: one line a file, and the first thing that differs.
struct ReplayChecks {
  let stage: Stage
  let json: Bool
  let progress: ProgressBar

  private enum Result { case same, differs, unreadable }

  /// Ends the program with 1 when one differs, else 65 when one cannot be read.
  func run(on sources: [TranscriptSource]) throws {
    let results = sources.map(check)
    progress.end()
    let differing = results.count { $0 == .differs }
    let unreadable = results.count { $0 == .unreadable }
    if !json {
      print(
        "\(sources.count) checked, \(differing) differ\(unreadable == 0 ? "" : ", \(unreadable) unreadable")")
    }
    if differing > 0 { throw ExitCode(1) }
    if unreadable > 0 { throw ExitCode(65) }
  }

  private func check(_ source: TranscriptSource) -> Result {
    defer { progress.advance() }
    let outcome = Replayed.of(source) { try ReplayCheck($0, on: stage) }
    progress.makeWay()
    switch outcome {
    case .failed(let failure):
      print(json ? JSON.text(of: failure.json) : failure.text)
      return failure.isUnreadable ? .unreadable : .differs
    case .done(let check, let warnings):
      // What agrees as far as it could be read is the same only if nothing behind it was left out for damage.
      let isDamaged = warnings.contains(where: \.isDamage)
      let result: Result = check.divergence != nil ? .differs : isDamaged ? .unreadable : .same
      print(
        json
          ? JSON.text(of: Self.json(source.name, check, warnings, result))
          : Self.text(source.name, check, warnings, result))
      return result
    }
  }

  private static func text(
    _ path: String, _ check: ReplayCheck, _ warnings: [TranscriptWarning], _ result: Result
  ) -> String {
    var lines: [String]
    if let divergence = check.divergence {
      lines = [
        "differs  \(path): turn \(divergence.turn), \(divergence.what)",
        "         recorded: \(divergence.expected)",
        "         today:    \(divergence.got)",
      ]
    } else {
      lines = ["\(result == .same ? "same    " : "damaged ") \(path): \(check.agreed) utterances"]
    }
    return (lines + warnings.map { "         \($0)" }).map(\.printable).joined(separator: "\n")
  }

  private static func json(
    _ path: String, _ check: ReplayCheck, _ warnings: [TranscriptWarning], _ result: Result
  ) -> JSONValue {
    let words: JSONValue =
      switch result {
      case .same: "same"
      case .differs: "differs"
      case .unreadable: "damaged"
      }
    let divergence = check.divergence.map { divergence -> JSONValue in
      [
        "turn": .integer(Int64(divergence.turn)), "what": .string(divergence.what),
        "recorded": .string(divergence.expected), "today": .string(divergence.got),
      ]
    }
    return [
      "path": .string(path), "result": words, "agreed": .integer(Int64(check.agreed)),
      "divergence": divergence ?? .null, "warnings": .array(warnings.map { .string($0.description) }),
    ]
  }
}

extension CastingError {
  /// What is missing, for people.
  var sentence: String {
    switch self {
    case .unknownFlow(let flow): "the scripts no longer have the flow '\(flow)'"
    case .unknownScenario(let scenario): "the scripts no longer have the scenario '\(scenario)'"
    case .unknownPersona(let persona): "the scripts no longer have the persona '\(persona)'"
    case .unknownDifficulty(let difficulty): "the scripts no longer have the difficulty '\(difficulty)'"
    case .unfitting(let scenario, let flow): "the scenario '\(scenario)' no longer belongs to '\(flow)'"
    case .noScenario(let flow): "the flow '\(flow)' has no scenario"
    }
  }
}
