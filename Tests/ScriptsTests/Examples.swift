import DialogueCore
import Testing

@testable import Scripts

/// The scripts of this repository, and the examples of its documents.
enum Examples {
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

  static func shipped() throws -> [ScriptFile] { try ScriptFolder("\(root)/scripts").files() }

  /// The shipped scripts, compiled once for all these tests.
  static let library = Result { try #require(Compiler.compile(try shipped(), smells: false).library) }

  /// The YAML blocks of a page that begin with the name of a schema, as script files.
  static func files(inDocument page: String) throws -> [ScriptFile] {
    var files: [ScriptFile] = []
    var block: [String]?
    for line in try lines(of: page) {
      if line.hasPrefix("```") {
        if let text = block, let file = file(text) { files.append(file) }
        block = line == "```yaml" ? [] : nil
      } else {
        block?.append(line)
      }
    }
    return files
  }

  static func lines(of path: String) throws -> [String] {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let name = String(path.split(separator: "/").last ?? "")
    return try ScriptFolder("\(root)/\(folder)").read(name).lines
  }

  private static func file(_ lines: [String]) -> ScriptFile? {
    guard let schema = lines.first?.split(separator: "/").last, schema.hasSuffix(".schema.json") else {
      return nil
    }
    let kind = String(schema.dropLast(".schema.json".count))
    let name = lines.dropFirst().first.flatMap { $0.split(separator: " ").last.map(String.init) } ?? ""
    let path =
      switch kind {
      case "rubric", "repair", "practices": "\(kind).yaml"
      case "plan": "flows/\(name).plan.yaml"
      default: "\(kind)s/\(name).yaml"
      }
    return ScriptFile(path: path, text: lines.joined(separator: "\n") + "\n")
  }
}
