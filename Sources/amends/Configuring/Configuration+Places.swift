import Foundation

/// Where a person's files lie: where they were set, else below the folders of the XDG Base Directory Specification, 0.8.
extension Configuration {
  /// The configuration file; nil without a home.
  static func path(in environment: [String: String]) -> String? {
    own("config.yaml", below: "XDG_CONFIG_HOME", or: ".config", in: environment)
  }

  /// The folder of transcripts, or a database's address; without a home below the working folder.
  var transcripts: String {
    value(of: .transcripts)
      ?? Self.own("transcripts", below: "XDG_DATA_HOME", or: ".local/share", in: environment)
      ?? "./.local/share/amends/transcripts"
  }

  /// The folder of scripts in the person's data; nil where there is none.
  var dataScripts: String? {
    Self.own("scripts", below: "XDG_DATA_HOME", or: ".local/share", in: environment).flatMap {
      FileManager.default.fileExists(atPath: $0) ? $0 : nil
    }
  }

  /// The file that keeps what was typed for the arrow keys; nil without a home.
  var history: String? {
    value(of: .history) ?? Self.own("history", below: "XDG_STATE_HOME", or: ".local/state", in: environment)
  }

  /// A file of ours below the folder that a variable names, else below one in the home. The specification has a relative
  /// path ignored.
  private static func own(
    _ name: String, below variable: String, or folder: String, in environment: [String: String]
  ) -> String? {
    let named = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : "\($0)/\(folder)" }
    return (named ?? home).map { "\($0)/amends/\(name)" }
  }
}
