import Foundation
import Terminal

/// The smallest program on a `Console`: says back what it hears, and how it ended. The tests drive it.
@main
struct TerminalProbe {
  static func main() {
    let arguments = CommandLine.arguments
    if arguments.contains("--progress") { return work() }
    let environment = ProcessInfo.processInfo.environment
    let history = environment["AMENDS_HISTORY"] ?? "\(environment["HOME"] ?? "")/.local/state/amends/history"
    let options = Console.Options(
      accessible: arguments.contains("--accessible"),
      history: arguments.contains("--no-history") ? nil : history,
      patience: arguments.contains("--patient") ? .seconds(600) : .seconds(1))
    do {
      var console = try Console(
        options: options, environment: environment,
        completer: Completer(names: ["apologize-sincerely", "apologize-late", "überblick"]))
      exit(try echo(&console))
    } catch OutputError.closed {
      exit(141)
    } catch {
      FileHandle.standardError.write(Data("probe: \(error)\n".utf8))
      exit(74)
    }
  }

  /// Does long work, a step of it for each line that comes.
  static func work() {
    let progress = ProgressBar(
      "reading", of: 1_000_000, accessible: false, environment: ProcessInfo.processInfo.environment)
    while readLine() != nil {
      progress.advance()
      print("step")
    }
    progress.end()
    print("done")
  }

  static func echo(_ console: inout Console) throws -> CInt {
    let prompt = StyledText("you", [.bold, .cyan]) + " ▸ "
    while true {
      switch try console.reader.read(prompt: prompt) {
      case .line(let line):
        let words = "heard \(line.utf8.count) bytes: \(line.prefix(200))"
        try console.screen.show(Passage("Marcus", StyledText(words), margin: "trust 25"))
      case .tooLong: try console.screen.show(StyledText("too long"))
      case .end:
        try console.screen.show(StyledText("ended"))
        return 0
      case .stopped(let stop): return stop.exitCode
      }
    }
  }
}
