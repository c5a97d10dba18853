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
