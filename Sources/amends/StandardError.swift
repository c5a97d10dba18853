import Foundation

/// What a person may read beside the results.
enum StandardError {
  /// Says something in a line of its own, behind the program's name.
  static func say(_ message: String) { write("amends: \(message)\n") }

  /// Whoever has closed it wants no message: a failure is no failure of ours.
  static func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
