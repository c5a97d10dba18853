import ArgumentParser
import DialogueCore
import Exports
import Foundation
import Terminal
import Transcripts

/// Reads transcripts one after the other, and writes what a format makes of them.
struct ExportJob {
  let sources: [TranscriptSource]
  let library: Library
  let format: Format
  var export: any Export
  let destination: ExportDestination

  /// Fails with 65 when something could not be read; all else is written by then.
  mutating func run(_ progress: ProgressBar) throws {
    let files = try files()
    var isWhole = true
    var document: [UInt8] = []
    for (index, source) in sources.enumerated() {
      if let account = account(of: source, progress) {
        isWhole = isWhole && !account.isDamaged
        let bytes = try export.add(account)
        if let file = files?[index] {
          try file.write(bytes)
        } else if case .standardOutput = destination {
          progress.makeWay()
          try StandardOutput.write(bytes)
        } else {
          document += bytes
        }
      } else {
        isWhole = false
      }
      progress.advance()
    }
    progress.end()
    switch destination {
    case .standardOutput: break
    case .file(let file): if isWhole || !document.isEmpty { try file.write(document) }
    case .folder(let folder): for file in export.finish() { try folder.file(file.name).write(file.bytes) }
    }
    if !isWhole { throw ExitCode(65) }
  }

  /// Nil for what is no transcript. What cannot be read is said.
  private func account(of source: TranscriptSource, _ progress: ProgressBar) -> Account? {
    do throws(TranscriptError) {
      let account = Account(try source.transcript(), library: library)
      if !account.lapses.isEmpty { progress.makeWay() }
      for lapse in account.lapses { StandardError.say("\(source.name): \(lapse)") }
      return account
    } catch {
      progress.makeWay()
      StandardError.say("\(error)")
      return nil
    }
  }

  /// The file of each source, where each has its own. What is in the way ends the program before anything is written.
  private func files() throws -> [OutputFile]? {
    switch destination {
    case .standardOutput: return nil
    case .file(let file):
      try file.check()
      return nil
    case .folder(let folder):
      try folder.make()
      guard case .each(let ending) = format.packing else {
        for file in export.finish() { try folder.file(file.name).check() }
        return nil
      }
      let files = names().map { folder.file("\($0).\(ending)") }
      for file in files { try file.check() }
      return files
    }
  }

  /// The sessions' names; of several with one name the later ones are numbered.
  private func names() -> [String] {
    var taken: Set<String> = []
    return sources.enumerated().map { index, source in
      // What has no header is told when it is read.
      let name = (try? source.header())?.session.text ?? "unreadable-\(index + 1)"
      let numbered = [name] + (2...(sources.count + 1)).map { "\(name)-\($0)" }
      let free = numbered.first { !taken.contains($0) } ?? name
      taken.insert(free)
      return free
    }
  }
}
