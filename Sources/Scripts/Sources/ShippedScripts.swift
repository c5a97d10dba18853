import CShippedScripts

/// The scripts inside the program.
public enum ShippedScripts {
  /// All of them, by path; plans are not shipped.
  public static var files: [ScriptFile] { files(ending: ".yaml") }

  /// The schemas that the first lines of scripts name, by path: `schema/flow.schema.json`.
  public static var schemas: [ScriptFile] { files(ending: ".json") }

  private static func files(ending: String) -> [ScriptFile] {
    (0..<shipped_script_count()).compactMap { index in
      let script = shipped_script_at(index)
      let path = String(cString: script.path)
      guard path.hasSuffix(ending) else { return nil }
      return ScriptFile(
        path: path, bytes: Array(UnsafeBufferPointer(start: script.bytes, count: script.count)))
    }
  }
}
