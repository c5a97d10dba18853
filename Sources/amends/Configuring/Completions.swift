import ArgumentParser
import DialogueCore
import Scripts
import Transcripts

/// The names that a shell offers when somebody presses Tab.
///
/// A shell asks with the environment of the person, and shows nothing of what goes wrong: no name is offered then.
enum Completions {
  static let conversations = CompletionKind.custom { _, _, _ in
    FlowCard.cards(in: files).map(\.id.text) + Opening.courses(in: files).map(\.id.text)
  }

  static let flows = CompletionKind.custom { _, _, _ in FlowCard.cards(in: files).map(\.id.text) }

  static let scenarios = CompletionKind.custom { words, _, _ in
    let library = Compiler.compile(files, smells: false).library
    // Those of the flow on the line, or of all while there is none.
    let flow = words.lazy.compactMap { library?.flows[FlowID($0)] }.first
    return (library?.scenarios.values ?? [:].values)
      .filter { scenario in flow.map { scenario.flows.contains($0.id) } ?? true }.map(\.id.text).sorted()
  }

  static let personas = CompletionKind.custom { _, _, _ in stems(below: "personas/") }

  static let moves = CompletionKind.custom { _, _, _ in
    (Compiler.compile(files, smells: false).library?.moves.keys.map(\.text) ?? []).sorted()
  }

  static let shippedScripts = CompletionKind.custom { _, _, _ in ShippedScripts.files.map(\.path).sorted() }

  static let sessions = CompletionKind.custom { _, _, _ in
    (try? TranscriptFolder(Configuration.ofProcess.transcripts).names().map(\.text).sorted()) ?? []
  }

  private static var files: [ScriptFile] {
    (try? ScriptOptions.source(of: nil).files()) ?? []
  }

  /// The names of the files in a folder of scripts.
  private static func stems(below folder: String) -> [String] {
    files.filter { $0.path.hasPrefix(folder) }.map { $0.path.dropFirst(folder.count).prefix { $0 != "." } }
      .map(String.init).sorted()
  }
}
