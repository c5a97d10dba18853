import ArgumentParser
import DialogueCore
import Foundation
import Scripts

/// Where a command takes its scripts from.
struct ScriptOptions: ParsableArguments {
  @Option(
    name: .customLong("scripts"),
    help: ArgumentHelp(
      "A folder of scripts that replace or add to those inside the program.", valueName: "dir"))
  var folder: String?

  /// The scripts in force. With `beside`, a folder `scripts` below the working one counts, too: trainers work in one.
  /// Ends the program with 66 when a folder cannot be read.
  func files(folder named: String? = nil, beside: Bool = false) throws -> [ScriptFile] {
    let environment = ProcessInfo.processInfo.environment
    var path = named ?? folder ?? environment["AMENDS_SCRIPTS"]
    if path == nil, beside, FileManager.default.fileExists(atPath: "scripts/rubric.yaml") { path = "scripts" }
    do {
      return try ScriptSource(named: path, environment: environment).files()
    } catch {
      throw Failure.say("\(error)", code: 66)
    }
  }

  /// The compiled scripts. Ends the program with 65, and what is wrong on standard error, when there are mistakes.
  func library(folder named: String? = nil, beside: Bool = false) throws -> Library {
    try compiled(folder: named, beside: beside).library
  }

  /// What the first lines of a rehearsal need, and a way to the rest.
  struct Beginning {
    let library: Library
    /// All flows that there are, by name.
    let flows: [String]
    let whole: @Sendable () -> Library
  }

  /// The scripts to begin a rehearsal of this flow with; nil for a flow that is yet to be chosen.
  ///
  /// Only the program's own scripts are known to be sound; others are compiled whole, so that mistakes come first.
  func beginning(of flow: String?) throws -> Beginning {
    let environment = ProcessInfo.processInfo.environment
    let source = ScriptSource(named: folder ?? environment["AMENDS_SCRIPTS"], environment: environment)
    if let flow, source.folder == nil {
      let files = try files()
      let id = FlowID(flow)
      if let library = Opening.library(of: id, from: files), library.flows[id] != nil {
        return Beginning(library: library, flows: Opening.flows(in: files).map(\.text)) {
          Compiler.compile(files).library ?? library
        }
      }
    }
    let library = try library()
    return Beginning(library: library, flows: library.flows.keys.map(\.text)) { library }
  }

  /// The compiled scripts with the plans beside the flows.
  func libraryAndPlans() throws -> (library: Library, plans: [Plan]) {
    let (library, compilation) = try compiled(folder: nil, beside: true)
    return (library, compilation.plans)
  }

  private func compiled(folder: String?, beside: Bool) throws -> (library: Library, Compilation) {
    let compilation = Compiler.compile(try files(folder: folder, beside: beside))
    if let library = compilation.library { return (library, compilation) }
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    throw Failure.say(
      errors.prefix(10).map(\.description).joined()
        + "the scripts have \(errors.count) mistakes; 'amends scripts check' shows all", code: 65)
  }

  /// A flow by its name. Ends the program with 65 when there is none.
  func flow(_ name: String, in library: Library) throws -> Flow {
    if let flow = library.flows[FlowID(name)] { return flow }
    throw Failure.say("there is no flow named '\(name)'; 'amends scripts list' shows all", code: 65)
  }
}

/// How a command ends when it cannot do what was asked.
enum Failure {
  /// Says why on standard error; throw what it returns.
  static func say(_ message: String, code: Int32) -> ExitCode {
    FileHandle.standardError.write(Data("amends: \(message)\n".utf8))
    return ExitCode(code)
  }
}
