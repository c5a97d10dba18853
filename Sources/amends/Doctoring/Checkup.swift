import DialogueCore
import Foundation
import Reports
import Scripts
import Terminal

/// Looks at everything that a rehearsal needs: what is fine, what will fail, and what to do about it.
struct Checkup {
  let configuration: Configuration
  let console: ConsoleOptions
  let transcripts: TranscriptOptions
  let scripts: ScriptOptions

  var findings: [Finding] {
    [program, configurationFile] + terminal + [authored] + kept + [typed]
  }

  /// Whether a file or folder can be written to, or made where it is not there yet.
  static func canWrite(_ path: String) -> Bool {
    let files = FileManager.default
    guard !files.fileExists(atPath: path) else { return files.isWritableFile(atPath: path) }
    let above = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isFolder: ObjCBool = true
    if !files.fileExists(atPath: above, isDirectory: &isFolder) { isFolder = true }
    return above != path && isFolder.boolValue && canWrite(above)
  }

  private var program: Finding { Finding("program", .fine, "amends \(programVersion)") }

  private var configurationFile: Finding {
    let topic = "configuration"
    guard configuration.problems.isEmpty else {
      return Finding(
        topic, .wrong, "\(configuration.path ?? "") has mistakes", advice: "`amends config` shows them")
    }
    guard let path = configuration.path, configuration.isRead else {
      return Finding(topic, .fine, "no file, so the defaults hold; `amends config --template` writes one")
    }
    return Finding(topic, .fine, path)
  }

  /// The scripts, compiled.
  private var authored: Finding {
    let source = scripts.source()
    let place = source.folder.map { "those inside the program and \($0.path)" } ?? "those inside the program"
    do {
      let compilation = Compiler.compile(try source.files(), smells: false)
      guard let library = compilation.library else {
        let errors = compilation.diagnostics.count { $0.severity == .error }
        return Finding(
          "scripts", .wrong, "\(place): \(counted(errors, "mistake"))",
          advice: "`amends scripts check` shows them all")
      }
      let (flows, scenarios) = (library.flows.count, library.scenarios.count)
      return Finding(
        "scripts", .fine, "\(place): \(counted(flows, "flow")), \(counted(scenarios, "scenario"))")
    } catch {
      return Finding("scripts", .wrong, "\(error)", advice: "name another folder with --scripts")
    }
  }

  /// The file that keeps what was typed for the arrow keys.
  private var typed: Finding {
    guard console.keepsHistory else { return Finding("history", .fine, "off") }
    guard let path = configuration.history else {
      return Finding("history", .note, "none is kept", advice: "set HOME, or AMENDS_HISTORY to a file")
    }
    guard Self.canWrite(path) else {
      return Finding(
        "history", .note, "\(path) cannot be written to",
        advice: "set AMENDS_HISTORY to a file that you can write")
    }
    return Finding("history", .fine, path)
  }
}
