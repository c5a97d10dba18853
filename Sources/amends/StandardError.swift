import Foundation
import SafeText

/// What a person may read beside the results.
enum StandardError {
  /// Says something in a line of its own, behind the program's name.
  static func say(_ message: String) { write("amends: \(message)\n") }

  /// Writes text, whoever it is of: nothing in it acts on a terminal.
  static func write(_ text: String) {
    // Whoever has closed it wants no message: a failure is no failure of ours.
    try? FileHandle.standardError.write(contentsOf: Data(text.printable.utf8))
  }
}
