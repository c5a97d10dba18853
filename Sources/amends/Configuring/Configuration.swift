import Foundation
import Scripts

/// What is set, and where: flags speak first, then the environment, then the configuration file, then the defaults.
///
/// The file supplies variables that the environment lacks, so that whoever asks the environment has both.
struct Configuration {
  /// That of this process, read when it is first asked for.
  static let ofProcess = Configuration(environment: ProcessInfo.processInfo.environment)

  /// Where a setting comes from.
  enum Origin: Equatable {
    case environment
    case file(line: Int)
    case standard
  }

  /// The file: `$XDG_CONFIG_HOME/amends/config.yaml`, else below `~/.config`; nil without a home.
  let path: String?
  /// Whether the file was there and could be read.
  let isRead: Bool
  /// What is wrong with the file; what is right in it holds all the same.
  let problems: [String]
  /// The variables of the environment, and what the file adds to them.
  let environment: [String: String]
  private let origins: [Setting: Origin]

  init(environment: [String: String]) {
    path = Self.path(in: environment)
    var problems: [String] = []
    let file = path.flatMap { Self.read($0, &problems) }
    isRead = file != nil
    let settings = file.map { file in
      SettingsFile(file, kind: "configuration", keys: Setting.allCases.map(\.key)) { key, value in
        Setting(rawValue: key)?.expectation(insteadOf: value)
      }
    }
    var merged = environment
    var origins: [Setting: Origin] = [:]
    for setting in Setting.allCases {
      if !(environment[setting.variable] ?? "").isEmpty {
        origins[setting] = .environment
      } else if let entry = settings?.entries.first(where: { $0.key == setting.key }) {
        merged[setting.variable] = setting.meaning(of: entry.value, home: environment["HOME"])
        origins[setting] = .file(line: entry.line)
      }
    }
    self.environment = merged
    self.origins = origins
    self.problems = problems + (settings?.diagnostics.map(\.description) ?? [])
  }

  /// What a setting is set to; nil where nobody set it.
  func value(of setting: Setting) -> String? {
    environment[setting.variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  func origin(of setting: Setting) -> Origin { origins[setting] ?? .standard }

  /// Nil where there is no such file; what keeps one from being read is a problem.
  private static func read(_ path: String, _ problems: inout [String]) -> ScriptFile? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      problems.append("\(path): cannot be read; make it a file that you may read, or take it away\n")
      return nil
    }
    return ScriptFile(path: "config.yaml", name: path, bytes: Array(bytes))
  }
}
