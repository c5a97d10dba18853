import ArgumentParser
import DialogueCore
import Reports
import Scripts

/// How a command ends when it cannot do what was asked.
enum Failure {
  /// Says why on standard error; throw what it returns.
  static func say(_ message: String, code: Int32) -> ExitCode {
    StandardError.say(message)
    return ExitCode(code)
  }

  /// Says that there is no such thing, and offers the near names, or all where none is near. Ends with 64.
  ///
  /// - Parameter others: Names of other kinds, which are only offered where they are near.
  static func unknown(
    _ kind: String, _ name: String, among names: [String], or others: [String] = []
  ) -> ExitCode {
    say("there is no \(kind) named '\(name)'; \(offer(for: name, among: names, or: others))", code: 64)
  }

  /// Says what is wrong in scripts, the first ten mistakes in full. Ends with 65.
  static func mistakes(_ diagnostics: [Diagnostic]) -> ExitCode {
    let errors = diagnostics.filter { $0.severity == .error }
    StandardError.write(errors.prefix(10).map(\.description).joined())
    return say(
      "the scripts have \(counted(errors.count, "mistake")); 'amends scripts check' shows all", code: 65)
  }
}
