import Terminal

/// The results of a command. What cannot be written ends the program, as `ExitStatus` says.
enum StandardOutput {
  /// Writes the text and ends the line.
  static func print(_ text: String) throws(OutputError) { try write(text + "\n") }

  static func write(_ text: String) throws(OutputError) { try write(Array(text.utf8)) }

  static func write(_ bytes: [UInt8]) throws(OutputError) { try Outlet.standardOutput.write(bytes) }
}
