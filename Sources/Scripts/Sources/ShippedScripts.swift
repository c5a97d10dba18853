import CShippedScripts

/// The scripts inside the program.
public enum ShippedScripts {
  /// All of them, by path; plans and schemas are not shipped.
  public static var files: [ScriptFile] {
    (0..<shipped_script_count()).map { index in
      let script = shipped_script_at(index)
      return ScriptFile(
        path: String(cString: script.path),
        bytes: Array(UnsafeBufferPointer(start: script.bytes, count: script.count)))
    }
  }
}
