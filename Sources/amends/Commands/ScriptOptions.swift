import ArgumentParser
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
      FileHandle.standardError.write(Data("amends: \(error)\n".utf8))
      throw ExitCode(66)
    }
  }
}
