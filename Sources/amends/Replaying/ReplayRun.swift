import ArgumentParser
import JSON
import Terminal
import Transcripts

/// Runs transcripts through today's scripts one after the other, tells what came of each, and sums up.
struct ReplayRun {
  enum Result { case same, differs, unreadable }

  let json: Bool
  let progress: ProgressBar
  /// How the sum calls what was done, and those that came out otherwise: "checked", "differ".
  let words: (done: String, differing: String)

  /// Fails with 1 when one differs, else 65 when one cannot be read.
  func run<Value>(
    on sources: [TranscriptSource], _ work: (Transcript) throws -> Value,
    tell: (_ name: String, Value, [TranscriptWarning]) -> (result: Result, shown: String)
  ) throws {
    let results = try sources.map { source -> Result in
      defer { progress.advance() }
      let outcome = Replayed.of(source, work)
      progress.makeWay()
      switch outcome {
      case .failed(let failure):
        try StandardOutput.print(json ? JSON.text(of: failure.json) : failure.text)
        return failure.isUnreadable ? .unreadable : .differs
      case .done(let value, let warnings):
        let (result, shown) = tell(source.name, value, warnings)
        try StandardOutput.print(shown)
        return result
      }
    }
    progress.end()
    let differing = results.count { $0 == .differs }
    let unreadable = results.count { $0 == .unreadable }
    if !json {
      let rest = unreadable == 0 ? "" : ", \(unreadable) unreadable"
      try StandardOutput.print("\(sources.count) \(words.done), \(differing) \(words.differing)\(rest)")
    }
    if differing > 0 { throw ExitCode(1) }
    if unreadable > 0 { throw ExitCode(65) }
  }
}
