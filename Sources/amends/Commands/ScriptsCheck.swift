import ArgumentParser
import Listening
import Parallel
import Reports
import ScriptTests
import Scripts

/// `amends scripts check`: compiles all scripts, listens to the moves' examples, and reports what is wrong.
struct ScriptsCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Report every mistake in the scripts, every example of a move that is heard otherwise, and idle cues.",
    discussion: """
      amends scripts check
      amends scripts check my/scripts

      Each cue is held against the examples of all moves: one that fires in none of its own (AM0516), only in near \
      misses (AM0517), or never without a stronger one (AM0518) is a warning. docs/diagnostics has a page for each code.

      Of the scripts inside the program, on which a folder is laid, only errors are told.

      Ends with 0 when there is no mistake, 65 when there is one, 66 when a folder cannot be read. Warnings alone \
      are no mistake, except with --strict.
      """)

  @OptionGroup var scripts: ScriptOptions

  @Argument(help: "A folder laid out like scripts/.")
  var folder: String?

  @Flag(help: "Take warnings for mistakes.")
  var strict = false

  func run() throws {
    let files = try scripts.files(folder: folder, beside: true)
    let (compilation, listener) = Compiler.compile(files) { Listener(library: $0) }
    var diagnostics = compilation.diagnostics
    if let library = compilation.library, let listener {
      let examples = HeardExamples(of: library) { listener.listenForCues($0, in: $1) }
      let (ofMoves, ofScenarios) = concurrently {
        ExampleRunner(examples).run(files) + CueSmells(examples).run(files)
      } _: {
        ModelRunner(library) { listener.listen($0, in: $1) }.run(files)
      }
      diagnostics += ofMoves + ofScenarios
    }
    let own = try ownNames()
    diagnostics = diagnostics.filter { $0.severity == .error || own?.contains($0.place.file) ?? true }
    for diagnostic in diagnostics { try StandardOutput.print(diagnostic.description) }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    try StandardOutput.print("\(counted(errors, "error")), \(counted(warnings, "warning"))")
    if errors > 0 || (strict && warnings > 0) { throw ExitCode(65) }
  }

  /// The files of the folder, as diagnostics name them; nil without one.
  private func ownNames() throws -> Set<String>? {
    try scripts.source(folder: folder, beside: true).folder.map { Set(try $0.files().map(\.name)) }
  }
}
