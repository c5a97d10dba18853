import CScriptTemplates
import DialogueCore

/// The files of a new flow, move or persona, ready to be changed: they compile, and every part is explained where it stands.
///
/// They are made from templates inside the program, which are scripts themselves: of a `your-flow`, a `your_move` and a
/// `your-persona`.
public struct NewScript: Sendable {
  public enum Kind: String, Sendable {
    case flow, move, persona

    /// What the template is called.
    fileprivate var placeholder: String { self == .move ? "your_move" : "your-\(rawValue)" }
  }

  public let kind: Kind
  /// A valid one.
  public let name: String

  public init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// What the template of a move must be heard in.
  public static let example = "I brought you a drawing of it."

  /// By path below the folder of scripts, in the order in which they are best read: plans come last.
  public var files: [ScriptFile] {
    let files = Self.templates(below: "\(kind)/").map { template in
      ScriptFile(path: named(template.path), text: named(template.text))
    }
    return files.filter { $0.kind != .plan } + files.filter { $0.kind == .plan }
  }

  /// A template with the new names in it.
  private func named(_ template: String) -> String {
    template.replacing(kind.placeholder, with: name).replacing(
      "Your \(kind)", with: ScriptFile.title(of: name))
  }

  private static func templates(below folder: String) -> [(path: String, text: String)] {
    (0..<script_template_count()).compactMap { index in
      let template = script_template_at(index)
      let path = String(cString: template.path)
      guard path.hasPrefix(folder) else { return nil }
      let bytes = UnsafeBufferPointer(start: template.bytes, count: template.count)
      return (String(path.dropFirst(folder.count)), String(decoding: bytes, as: UTF8.self))
    }
  }
}

extension ScriptFile {
  /// `late-reply` as `Late reply`.
  static func title(of name: String) -> String {
    let words = name.replacing("-", with: " ").replacing("_", with: " ")
    return words.capitalizedFirst
  }
}
