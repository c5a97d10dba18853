import DialogueCore
import Foundation
import JSON
import Rehearsal
import SafeText
import Terminal
import Transcripts

/// Runs transcripts through today's scripts: one line a file, and the first thing that differs.
struct ReplayChecks {
  let stage: Stage
  let json: Bool
  let progress: ProgressBar

  private typealias Result = ReplayRun.Result

  func run(on sources: [TranscriptSource]) throws {
    let run = ReplayRun(json: json, progress: progress, words: ("checked", "differ"))
    try run.run(on: sources) {
      try ReplayCheck($0, on: stage)
    } tell: { name, check, warnings in
      // What agrees as far as it could be read is the same only if nothing behind it was left out for damage.
      let isDamaged = warnings.contains(where: \.isDamage)
      let result: Result = check.divergence != nil ? .differs : isDamaged ? .unreadable : .same
      return (
        result,
        json
          ? JSON.text(of: Self.json(name, check, warnings, result)) : Self.text(name, check, warnings, result)
      )
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
        "turn": JSONValue(divergence.turn), "what": .string(divergence.what),
        "recorded": .string(divergence.expected), "today": .string(divergence.got),
      ]
    }
    return [
      "path": .string(path), "result": words, "agreed": JSONValue(check.agreed),
      "divergence": divergence ?? .null, "warnings": .list(warnings) { .string($0.description) },
    ]
  }
}
