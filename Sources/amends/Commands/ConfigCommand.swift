import ArgumentParser
import JSON
import Reports
import SafeText
import Terminal

/// `amends config`: what is set, and where it comes from.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show what is set, and where it comes from.",
    discussion: """
      amends config
      amends config --json
      amends config --template > ~/.config/amends/config.yaml

      A flag speaks before the environment, the environment before the file, the file before the default. The file is \
      $XDG_CONFIG_HOME/amends/config.yaml, else ~/.config/amends/config.yaml: a 'key: value' a line.

      --json writes {"file","read","settings":[{"key","value","origin","flag","variable"}]}; "origin" is environment, \
      file or default. Ends with 78 when something in the file is wrong.
      """)

  @Flag(help: "Write JSON for programs.")
  var json = false

  @Flag(help: "Write a configuration file to begin with, everything in it commented out.")
  var template = false

  @OptionGroup(title: "Where and how") var console: ConsoleOptions

  func run() throws {
    let configuration = Configuration.ofProcess
    if template { return try StandardOutput.write(Self.template) }
    if json {
      try StandardOutput.print(JSON.text(of: Self.document(configuration)))
    } else {
      try console.screen.show(DocumentBlock(Self.report(configuration)))
    }
    if !configuration.problems.isEmpty { throw Self.failure(configuration) }
  }

  /// What is wrong with the configuration file.
  static func failure(_ configuration: Configuration) -> Failure {
    var failure = Failure("put the configuration file right, or take it away", code: 78)
    failure.details = configuration.problems.joined()
    return failure
  }

  private static func report(_ configuration: Configuration) -> Document {
    let rows = Setting.allCases.map { setting in
      let value = configuration.value(of: setting).map { Phrase($0.printable) }
      return [
        Phrase(setting.key, .strong), value ?? Phrase(setting.standard, .faint),
        Phrase(origin(of: setting, in: configuration), .faint),
      ]
    }
    let file = configuration.path ?? "none, as HOME is not set"
    return Document([
      .init("", [.table(Table(rows, flexible: 1))]),
      .init("", [.paragraph(Phrase("file: \(file)\(configuration.isRead ? "" : " (not there)")", .faint))]),
    ])
  }

  private static func origin(of setting: Setting, in configuration: Configuration) -> String {
    switch configuration.origin(of: setting) {
    case .environment: "$" + setting.variable
    case .file(let line): "file, line \(line)"
    case .standard: "default"
    }
  }

  private static func document(_ configuration: Configuration) -> JSONValue {
    let settings = Setting.allCases.map { setting -> JSONValue in
      let origin =
        switch configuration.origin(of: setting) {
        case .environment: "environment"
        case .file: "file"
        case .standard: "default"
        }
      return [
        "key": .string(setting.key), "value": configuration.value(of: setting).map { .string($0) } ?? .null,
        "origin": .string(origin), "flag": .string(setting.flag), "variable": .string(setting.variable),
      ]
    }
    return [
      "file": .text(configuration.path), "read": .bool(configuration.isRead),
      "settings": .array(settings),
    ]
  }

  private static var template: String {
    Setting.allCases.reduce(
      "# What amends takes for granted. A flag, or a variable of the environment, speaks first.\n"
    ) {
      "\($0)\n# \($1.meaning); \($1.flag), $\($1.variable)\n# \($1.key): \($1.example)\n"
    }
  }
}
