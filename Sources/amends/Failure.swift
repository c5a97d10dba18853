import ArgumentParser

/// How a command ends when it cannot do what was asked.
enum Failure {
  /// Says why on standard error; throw what it returns.
  static func say(_ message: String, code: Int32) -> ExitCode {
    StandardError.say(message)
    return ExitCode(code)
  }
}
