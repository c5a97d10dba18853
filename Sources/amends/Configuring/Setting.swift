import DialogueCore
import Terminal

/// Something that a person may set once for all commands: in the environment, or in the configuration file.
enum Setting: String, CaseIterable {
  case transcripts, scripts, history, rep, persona, difficulty, mode, colour, accessible

  /// Its key in the configuration file.
  var key: String { rawValue }

  /// Its variable of the environment.
  var variable: String { "AMENDS_" + rawValue.uppercased() }

  /// The flag that speaks before both.
  var flag: String { self == .history ? "--no-history" : "--" + rawValue }

  /// What it is for, in a line.
  var meaning: String {
    switch self {
    case .transcripts: "the folder in which rehearsals are kept"
    case .scripts: "a folder of scripts of your own, beside those inside the program"
    case .history: "the file that keeps what you typed for the arrow keys, or 'off'"
    case .rep: "the name that you go by"
    case .persona: "who answers, in every conversation"
    case .difficulty: "gentle, normal or hard"
    case .mode: "practice or assessment"
    case .colour: "auto, always or never"
    case .accessible: "'yes' for a screen reader"
    }
  }

  /// What holds where nobody set it.
  var standard: String {
    switch self {
    case .transcripts: "amends/transcripts in your data folder"
    case .scripts: "amends/scripts in your data folder, if it is there"
    case .history: "amends/history in your state folder"
    case .rep: "your login name"
    case .persona: "the scenario's own"
    case .difficulty: DifficultyID.normal.text
    case .mode: "practice"
    case .colour: "auto"
    case .accessible: "no"
    }
  }

  /// A value as one might write it into the file.
  var example: String {
    switch self {
    case .transcripts: "~/rehearsals"
    case .scripts: "~/amends-scripts"
    case .history: "off"
    case .rep: "Sam"
    case .persona: "furious"
    case .difficulty: "hard"
    case .mode: "assessment"
    case .colour: "never"
    case .accessible: "yes"
    }
  }

  /// What is expected instead of a value; nil when it will do. Names of scripts are checked where they are used.
  func expectation(insteadOf value: String) -> String? {
    switch self {
    case .transcripts where value.hasPrefix("postgresql://") || value.hasPrefix("postgres://"): nil
    case .history where value == "off": nil
    case .transcripts, .scripts, .history:
      value.hasPrefix("/") || value.hasPrefix("~/") ? nil : "a path that begins with '/' or '~/'"
    case .rep, .persona, .difficulty: value.isEmpty ? "a name" : nil
    case .mode: Self.choice(Snapshot.Mode.allCases.map(\.rawValue), value)
    case .colour: Self.choice(ColourChoice.allCases.map(\.rawValue), value)
    case .accessible: Self.choice(["yes", "no"], value)
    }
  }

  private static func choice(_ choices: [String], _ value: String) -> String? {
    choices.contains(value) ? nil : choices.map { "'\($0)'" }.joined(separator: " or ")
  }

  /// What a value of the file means as a variable of the environment.
  func meaning(of value: String, home: String?) -> String {
    if self == .accessible { return value == "yes" ? "1" : "0" }
    guard let home, value.hasPrefix("~/") else { return value }
    return home + value.dropFirst()
  }
}
