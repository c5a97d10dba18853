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
  /// Fails with 66 when a folder cannot be read.
  func files(folder named: String? = nil, beside: Bool = false) throws -> [ScriptFile] {
    do {
      return try source(folder: named, beside: beside).files()
    } catch {
      throw Failure("\(error)", code: 66)
    }
  }

  /// Where the scripts in force come from.
  func source(folder named: String? = nil, beside: Bool = false) -> ScriptSource {
    Self.source(of: named ?? folder, beside: beside)
  }

  /// - Parameter named: The folder that the command line names.
  static func source(of named: String?, beside: Bool = false) -> ScriptSource {
    let configuration = Configuration.ofProcess
    let path =
      named ?? configuration.value(of: .scripts)
      ?? (beside && isFolderOfScripts("scripts") ? "scripts" : configuration.dataScripts)
    return ScriptSource(folder: path.map { ScriptFolder($0) })
  }

  /// Where new files go: the folder that was named, else `$AMENDS_SCRIPTS`, else `scripts` below the working folder.
  var folderToWrite: String {
    let named = folder ?? Configuration.ofProcess.value(of: .scripts)
    return named.flatMap { $0.isEmpty ? nil : $0 } ?? "scripts"
  }

  /// Whether a folder `scripts` below the working one, which a rehearsal does not look into by itself, has this flow or course.
  func hasBeside(_ name: String) -> Bool {
    ["flows", "courses"].contains { ScriptFolder("scripts").holds("\($0)/\(name).yaml") }
  }

  private static func isFolderOfScripts(_ path: String) -> Bool {
    ["rubric.yaml", "flows", "scenarios", "moves"].contains {
      FileManager.default.fileExists(atPath: "\(path)/\($0)")
    }
  }

  /// The compiled scripts. Fails with 65, and what is wrong on standard error, when there are mistakes.
  func library(beside: Bool = false) throws -> Library { try compiled(beside: beside).library }

  /// What the first lines need, and a way to the rest.
  struct Beginning {
    /// The flow that was named; nil when none was, or when everything is there at once.
    let opening: Library?
    /// All flows that there are, by id.
    let flows: [FlowCard]
    /// All courses, by id.
    let courses: [Course]
    /// Takes its time; to be called on another thread.
    let library: @Sendable () -> Library
  }

  /// The scripts to begin a rehearsal of this flow or course with; nil for one that is yet to be chosen.
  ///
  /// Only the program's own scripts are known to be sound; others are compiled first, so that mistakes come first.
  func beginning(of name: String?, with persona: String?) throws -> Beginning {
    guard source().folder == nil else {
      let library = try library()
      return Beginning(
        opening: nil, flows: library.flows.values.map { FlowCard($0) }.sorted { $0.id < $1.id },
        courses: library.courses.values.sorted { $0.id < $1.id }
      ) { library }
    }
    let files = try files()
    let courses = Opening.courses(in: files)
    let persona = persona.map { PersonaID($0) }
    let opening = name.flatMap { name in
      courses.first { $0.id.text == name }.map { Opening.library(of: $0, with: persona, from: files) }
        ?? Opening.library(of: FlowID(name), with: persona, from: files)
    }
    return Beginning(opening: opening, flows: FlowCard.cards(in: files), courses: courses) {
      guard let library = Compiler.compile(files, smells: false).library else {
        preconditionFailure("a program is shipped with scripts that compile")
      }
      return library
    }
  }

  /// The compiled scripts with the plans beside the flows.
  func libraryAndPlans() throws -> (library: Library, plans: [Plan]) {
    let (library, compilation) = try compiled(beside: true)
    return (library, compilation.plans)
  }

  private func compiled(beside: Bool) throws -> (library: Library, Compilation) {
    let compilation = Compiler.compile(try files(beside: beside), smells: false)
    if let library = compilation.library { return (library, compilation) }
    throw Failure.mistakes(compilation.diagnostics)
  }

  /// A flow by its name. Fails with 64, and the near names, when there is none.
  func flow(_ name: String, in library: Library) throws -> Flow {
    if let flow = library.flows[FlowID(name)] { return flow }
    throw Failure.unknown("flow", name, among: library.flows.keys.map(\.text))
  }
}
