import ArgumentParser
import DialogueCore
import Foundation
import Rehearsal
import Terminal
import Transcripts

/// Runs transcripts through today's scripts: one line a file, and the first thing that differs.
struct ReplayChecks {
  let stage: Stage

  private enum Result { case same, differs, unreadable }

  /// Ends the program with 1 when one differs, else 65 when one cannot be read.
  func run(on sources: [TranscriptSource]) throws {
    let results = sources.map(check)
    let differing = results.count { $0 == .differs }
    let unreadable = results.count { $0 == .unreadable }
    print(
      "\(sources.count) checked, \(differing) differ\(unreadable == 0 ? "" : ", \(unreadable) unreadable")")
    if differing > 0 { throw ExitCode(1) }
    if unreadable > 0 { throw ExitCode(65) }
  }

  private func check(_ source: TranscriptSource) -> Result {
    let path = source.name
    do {
      let transcript = try source.transcript()
      let check = try ReplayCheck(transcript, on: stage)
      guard let divergence = check.divergence else {
        return agrees(path, check, transcript.warnings)
      }
      print("differs  \(path.printable): turn \(divergence.turn), \(divergence.what)")
      print("         recorded: \(divergence.expected.printable)")
      print("         today:    \(divergence.got.printable)")
      return .differs
    } catch let error as CastingError {
      print("differs  \(path.printable): \(error.sentence)")
      return .differs
    } catch {
      print("damaged  \("\(error)".printable)")
      return .unreadable
    }
  }

  /// What agrees as far as it could be read is the same only if nothing behind it was left out for damage.
  private func agrees(_ path: String, _ check: ReplayCheck, _ warnings: [TranscriptWarning]) -> Result {
    let isDamaged = warnings.contains { if case .damagedLine = $0 { true } else { false } }
    print("\(isDamaged ? "damaged " : "same    ") \(path.printable): \(check.agreed) utterances")
    for warning in warnings { print("         \(warning.description.printable)") }
    return isDamaged ? .unreadable : .same
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
