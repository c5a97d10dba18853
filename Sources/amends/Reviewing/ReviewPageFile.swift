import Reports

/// Where a page goes: a file that only its owner may read, or standard output.
struct ReviewPageFile {
  /// "-" for standard output.
  let path: String

  /// Replaces a file that is there, whole or not at all. Ends the program as `OutputFile` does.
  func write(_ page: String, attempts: Int) throws {
    let bytes = Array(page.utf8)
    if path == "-" { return try StandardOutput.write(bytes) }
    try OutputFile(path: path, force: true).write(bytes)
    StandardError.say(
      "\(path): \(counted(attempts, "attempt")), \((bytes.count + 1023) / 1024) KB; open it in a browser")
  }
}
