import ArgumentParser
import Foundation
import Terminal
import Transcripts

/// `amends import`: copy transcripts from folders or a database into another store.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Copy transcripts into a folder or a database, as they are.",
    discussion: """
      amends import transcripts/recorded --to postgresql://coach@db.example/amends
      amends import postgresql://coach@db.example/amends --to backup       # and back
      amends import monday.jsonl tuesday.jsonl                             # into your own transcripts

      Every line is kept byte for byte, also what this program does not know. Stopped half-way, the same command goes on: \
      what is there already stays as it is, what is missing is appended, and nothing is written over.

      Ends with 0; 1 when a session of that name is there and differs, 65 when a transcript does not read to its end, 66 \
      when there is nothing of that name, 69 when a database cannot be reached.
      """)

  @Argument(help: ArgumentHelp("Files, folders, sessions, or postgresql://...", valueName: "source"))
  var sources: [String]

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("Where they go; else your own transcripts.", valueName: "store"))
  var target: String?

  @OptionGroup var transcripts: TranscriptOptions
  @OptionGroup var console: ConsoleOptions

  func run() throws {
    try ExitStatus.of {
      let own = try transcripts.store
      let target = try target.map { try TranscriptOptions.store(at: $0) } ?? own
      let finder = TranscriptFinder(store: own)
      let found = try sources.flatMap { try Self.found($0, finder) }
      let progress = ProgressBar(
        "copying", of: found.count, accessible: console.accessible,
        environment: Configuration.ofProcess.environment)
      defer { progress.end() }
      var tally = Tally()
      for source in found {
        do throws(TranscriptError) {
          let (outcome, warnings) = try TranscriptCopy(to: target).copy(source.contents(), from: source.name)
          tally.count(outcome)
          let said = warnings.map(\.description) + (outcome.complaint.map { [$0] } ?? [])
          if !said.isEmpty { progress.makeWay() }
          for text in said { StandardError.say("\(source.name): \(text)".printable) }
          if warnings.contains(where: \.isDamage) { tally.unreadable += 1 }
        } catch {
          // What one transcript fails with does not keep the others back; what the store fails with does.
          guard error.isOfOne else { throw error }
          progress.makeWay()
          StandardError.say("\(error)".printable)
          tally.failed(error)
        }
        progress.advance()
      }
      progress.end()
      print(tally.text)
      if let code = tally.exitCode { throw ExitCode(code) }
    }
  }

  private static func found(_ name: String, _ finder: TranscriptFinder) throws -> [TranscriptSource] {
    guard TranscriptOptions.isDatabase(name) else { return try finder.sources(of: name) }
    let store = try TranscriptOptions.store(at: name)
    return try store.names().sorted().map { .session($0, store) }
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
      .damaged,
      .cannotOpen, .cannotRead:
      true
    case .cannotCreate, .cannotWrite, .noSpace, .cannotSync, .unavailable, .refused, .newerStore: false
    }
  }
}
