import JSON
import Rehearsal
import Terminal

/// Scores transcripts by today's rubric: a line a transcript, and below it what changes.
struct Rescores {
  let stage: Stage
  let json: Bool
  let progress: ProgressBar

  func run(on sources: [TranscriptSource]) throws {
    let run = ReplayRun(json: json, progress: progress, words: ("scored", "change"))
    try run.run(on: sources) {
      try Rescore($0, on: stage)
    } tell: { name, rescore, warnings in
      let report = RescoreReport(path: name, rescore: rescore, warnings: warnings)
      return (
        rescore.changes ? .differs : report.isDamaged ? .unreadable : .same,
        json ? JSON.text(of: report.json) : report.text
      )
    }
  }
}
