import Testing

/// What may import what. SwiftPM lets a target import a sibling that it does not declare, so this is the guard.
@Suite("Imports")
struct ImportTests {
  /// Project modules and packages, each with those that it may import. ARCHITECTURE.md draws the same table.
  static let table: [String: Set<String>] = [
    "DialogueCore": [],
    "JSON": [],
    "Parallel": [],
    "SafeText": [],
    // for what it remembers, and asks memory for, for speed alone
    "Listening": [
      "CPrefetch",
      "DialogueCore",
      "Synchronization",
    ],
    "Scripts": [
      "CScriptTemplates",
      "CShippedScripts",
      "CYaml",
      "DialogueCore",
      "Parallel",
      "SafeText",
    ],
    "Coaching": ["DialogueCore"],
    "Transcripts": [
      "CFileSystem",
      "DialogueCore",
      "JSON",
    ],
    "PostgreSQLStore": [
      "CPostgres",
      "DialogueCore",
      "JSON",
      "Transcripts",
    ],
    "Rehearsal": [
      "Coaching",
      "DialogueCore",
      "JSON",
      "Listening",
      "SafeText",
      "Scripts",
      "Transcripts",
    ],
    "ScriptTests": [
      "DialogueCore",
      "Listening",
      "Parallel",
      "Scripts",
      "Transcripts",
    ],
    "Reports": [
      "CReviewPage",
      "Coaching",
      "DialogueCore",
      "JSON",
      "Mustache",
      "SafeText",
      "Transcripts",
    ],
    "Archive": [
      "DialogueCore",
      "JSON",
      "Parallel",
      "Transcripts",
    ],
    "JSONRPC": [
      "JSON",
      "SafeText",
      "Transcripts",
    ],
    "Exports": [
      "DialogueCore",
      "JSON",
      "SafeText",
      "Transcripts",
    ],
    "LineProtocol": [
      "Coaching",
      "DialogueCore",
      "JSON",
      "JSONRPC",
      "Rehearsal",
      "Reports",
      "SafeText",
      "Transcripts",
    ],
    "ContextProtocol": [
      "Coaching",
      "DialogueCore",
      "JSON",
      "JSONRPC",
      "Rehearsal",
      "Reports",
      "SafeText",
      "Scripts",
      "Transcripts",
    ],
    "Terminal": [
      "CReadline",
      "Coaching",
      "DialogueCore",
      "Rehearsal",
      "Reports",
      "SafeText",
      "Transcripts",
    ],
    "AmendsBench": [
      "Coaching",
      "DialogueCore",
      "Listening",
      "Rehearsal",
      "Scripts",
      "Transcripts",
    ],
    "amends": [
      "Archive",
      "ArgumentParser",
      "Coaching",
      "ContextProtocol",
      "DialogueCore",
      "Exports",
      "JSON",
      "JSONRPC",
      "LineProtocol",
      "Listening",
      "Parallel",
      "PostgreSQLStore",
      "Rehearsal",
      "Reports",
      "SafeText",
      "ScriptTests",
      "Scripts",
      "Terminal",
      "Transcripts",
    ],
  ]

  /// What the system offers. The pure modules go without.
  static let system: Set<String> = [
    "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Synchronization",
  ]
  static let pure: Set<String> = ["Coaching", "DialogueCore", "Listening"]

  @Test("a module imports only what the layers allow", arguments: try Repository.folders(in: "Sources"))
  func layers(module: String) throws {
    let sources = Repository.files(below: "Sources/\(module)", ending: ".swift")
    guard !sources.isEmpty else { return }  // a C target
    var allowed = try #require(Self.table[module], "\(module) has no row in the import table")
    if !Self.pure.contains(module) { allowed.formUnion(Self.system) }

    for source in sources {
      for line in try Repository.text(of: source).split(separator: "\n") {
        guard let imported = Self.imported(by: line) else { continue }
        #expect(allowed.contains(imported), "\(source) imports \(imported)")
      }
    }
  }

  @Test("a pure module has no clock, chance or output", arguments: pure.sorted())
  func purity(module: String) throws {
    let impure = ["print(", "ContinuousClock", "SuspendingClock", "SystemRandomNumberGenerator", ".random("]
    for source in Repository.files(below: "Sources/\(module)", ending: ".swift") {
      let text = try Repository.text(of: source)
      for word in impure {
        #expect(!text.contains(word), "\(source) uses \(word)")
      }
    }
  }

  @Test(
    "an import is read in every form that Swift allows",
    arguments: [
      ("import Yams", "Yams"),
      ("  @preconcurrency import CReadline  // why", "CReadline"),
      ("public import struct Foundation.URL", "Foundation"),
      ("@testable private import Scripts", "Scripts"),
      ("// import Yams", nil),
      ("let important = 1", nil),
      ("  amends import monday.jsonl", nil),
    ])
  func reading(line: String, module: String?) {
    #expect(Self.imported(by: line[...]) == module)
  }

  /// The module that a line of Swift imports, if it does.
  static func imported(by line: Substring) -> String? {
    let pattern =
      /^\s*(?:(?:@\w+|public|package|internal|fileprivate|private)\s+)*import\s+(?:(?:struct|class|enum|protocol|func|var|let)\s+)?(\w+)/
    return line.firstMatch(of: pattern).map { String($0.1) }
  }
}
