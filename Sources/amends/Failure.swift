import DialogueCore
import Reports
import Scripts

/// Why a command cannot do what was asked, and how the program then ends. `Amends.main` says it, once.
struct Failure: Error {
  /// For people: what is wrong, and behind a semicolon what to do.
  let message: String
  /// After sysexits.h.
  let code: Int32
  /// Lines that are told before the message, each with its end.
  var details = ""

  init(_ message: String, code: Int32) {
    self.message = message
    self.code = code
  }

  /// Tells a person about it, on standard error.
  func say() {
    StandardError.write(details)
    StandardError.say(message)
  }
}

extension Failure: CustomStringConvertible {
  var description: String { message }
}

extension Failure {
  /// There is no such thing; the near names are offered, or all where none is near. 64.
  ///
  /// - Parameter others: Names of other kinds, which are only offered where they are near.
  static func unknown(
    _ kind: String, _ name: String, among names: [String], or others: [String] = []
  ) -> Failure {
    Failure("there is no \(kind) named '\(name)'; \(offer(for: name, among: names, or: others))", code: 64)
  }

  /// What is wrong in scripts, the first ten mistakes in full. 65.
  static func mistakes(_ diagnostics: [Diagnostic]) -> Failure {
    let errors = diagnostics.filter { $0.severity == .error }
    let shown = 10
    var failure = Failure(
      "the scripts have \(counted(errors.count, "mistake"))"
        + (errors.count > shown ? "; 'amends scripts check' shows all" : ""), code: 65)
    failure.details = errors.prefix(shown).map(\.description).joined()
    return failure
  }
}
