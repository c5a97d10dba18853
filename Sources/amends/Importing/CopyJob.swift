import ArgumentParser
import Foundation
import Terminal
import Transcripts

/// Copies transcripts into a store and tells how it went.
struct CopyJob {
  let sources: [TranscriptSource]
  let target: any TranscriptStore
  let console: ConsoleOptions

  /// Fails with 1 when one differs from what is there, else with the exit code of the first that failed.
  func run() throws {
    let progress = console.progress("copying", of: sources.count)
    defer { progress.end() }
    var tally = Tally()
    for source in sources {
      do throws(TranscriptError) {
        let (outcome, warnings) = try TranscriptCopy(to: target).copy(source.contents(), from: source.name)
        tally.count(outcome)
        if warnings.contains(where: \.isDamage) { tally.unreadable += 1 }
        let remarks = warnings.map(\.description) + (outcome.complaint.map { [$0] } ?? [])
        if !remarks.isEmpty { progress.makeWay() }
        for remark in remarks { StandardError.say("\(source.name): \(remark)") }
      } catch {
        // What one transcript fails with does not keep the others back; what the store fails with does.
        guard error.isOfOne else { throw error }
        progress.makeWay()
        StandardError.say("\(error)")
        tally.failed(error)
      }
      progress.advance()
    }
    progress.end()
    try StandardOutput.print(tally.text)
    if let code = tally.exitCode { throw ExitCode(code) }
  }

  /// How many went which way.
  private struct Tally {
    var copied = 0
    var continued = 0
    var there = 0
    var differing = 0
    var unreadable = 0
    var failure: Int32?

    mutating func count(_ outcome: TranscriptCopy.Outcome) {
      switch outcome {
      case .copied: copied += 1
      case .continued: continued += 1
      case .wasThere: there += 1
      case .differs: differing += 1
      }
    }

    mutating func failed(_ error: TranscriptError) {
      unreadable += 1
      failure = failure ?? error.exitCode
    }

    var text: String {
      "\(copied) copied, \(continued) continued, \(there) there already"
        + (differing > 0 ? ", \(differing) different there" : "")
        + (unreadable > 0 ? ", \(unreadable) not read to the end" : "")
    }

    var exitCode: Int32? { differing > 0 ? 1 : failure ?? (unreadable > 0 ? 65 : nil) }
  }
}

extension TranscriptCopy.Outcome {
  /// What a person has to look into.
  fileprivate var complaint: String? {
    guard case .differs(let seq) = self else { return nil }
    return "another session of this name is there, different from line \(seq + 1) on; nothing was written"
  }
}

extension TranscriptError {
  /// Whether it is about one transcript, and others may well be copied.
  fileprivate var isOfOne: Bool {
    switch code {
    case .badSessionID, .notFound, .exists, .locked, .changedElsewhere, .notATranscript, .newerVersion,
      .damaged, .removed,
      .cannotOpen, .cannotRead:
      true
    case .cannotCreate, .cannotWrite, .noSpace, .cannotSync, .unavailable, .refused, .newerStore: false
    }
  }
}
