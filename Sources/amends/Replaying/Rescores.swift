import ArgumentParser
import DialogueCore
import Foundation
import JSON
import Rehearsal
import Terminal
import Transcripts

/// Scores transcripts by today's rubric: a line a transcript, and below it what changes.
struct Rescores {
  let stage: Stage
  let json: Bool
  let progress: ProgressBar

  private enum Result { case same, changes, unreadable }

  /// Ends the program with 1 when something changes, else 65 when one cannot be read.
  func run(on sources: [TranscriptSource]) throws {
    let results = sources.map(rescore)
    progress.end()
    let changing = results.count { $0 == .changes }
    let unreadable = results.count { $0 == .unreadable }
    if !json {
      print(
        "\(sources.count) scored, \(changing) change\(unreadable == 0 ? "" : ", \(unreadable) unreadable")")
    }
    if changing > 0 { throw ExitCode(1) }
    if unreadable > 0 { throw ExitCode(65) }
  }

  private func rescore(_ source: TranscriptSource) -> Result {
    defer { progress.advance() }
    let outcome = Replayed.of(source) { try Rescore($0, on: stage) }
    progress.makeWay()
    switch outcome {
    case .failed(let failure):
      print(json ? JSON.text(of: failure.json) : failure.text)
      return failure.isUnreadable ? .unreadable : .changes
    case .done(let rescore, let warnings):
      let report = RescoreReport(path: source.name, rescore: rescore, warnings: warnings)
      print(json ? JSON.text(of: report.json) : report.text)
      return rescore.changes ? .changes : report.isDamaged ? .unreadable : .same
    }
  }
}
