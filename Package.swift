// swift-tools-version: 6.2
// One section a module, bottom layer first. What may import what is the table in
// Tests/ArchitectureTests: SwiftPM itself does not stop an undeclared import.
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "amends",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "amends", targets: ["amends"])
  ],
  traits: [
    .trait(
      name: "PostgreSQL", description: "Transcripts may be kept in a PostgreSQL database; needs libpq-dev.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // The floor: definitions and machine, JSON, work on all processors, C libraries.
    .target(name: "DialogueCore", swiftSettings: strict),
    .testTarget(name: "DialogueCoreTests", dependencies: ["DialogueCore"], swiftSettings: strict),

    .target(name: "Parallel", swiftSettings: strict),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"], swiftSettings: strict),

    .target(name: "SafeText", swiftSettings: strict),
    .testTarget(name: "SafeTextTests", dependencies: ["SafeText"], swiftSettings: strict),

    .target(name: "JSON", swiftSettings: strict),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: strict),

    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),

    .systemLibrary(name: "CFileSystem"),

    .systemLibrary(name: "CPrefetch"),

    // Needed by the trait PostgreSQL only.
    .systemLibrary(
      name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),

    // The shipped scripts, and the templates of new ones, embedded at compile time.
    .target(name: "CShippedScripts"),
    .target(name: "CScriptTemplates", exclude: ["templates"]),

    // Words to moves; YAML to definitions; scorecard and debrief; the record.
    .target(
      name: "Listening",
      dependencies: [
        "CPrefetch",
        "DialogueCore",
      ], swiftSettings: strict),
    .testTarget(name: "ListeningTests", dependencies: ["Listening"], swiftSettings: strict),

    .target(
      name: "Scripts",
      dependencies: [
        "CScriptTemplates",
        "CShippedScripts",
        "DialogueCore",
        "Parallel",
        "SafeText",
        "Yams",
      ], swiftSettings: strict),
    .testTarget(
      name: "ScriptsTests",
      dependencies: [
        "Scripts",
        "TinyScripts",
      ], swiftSettings: strict),

    .target(name: "Coaching", dependencies: ["DialogueCore"], swiftSettings: strict),
    .testTarget(
      name: "CoachingTests",
      dependencies: [
        "Coaching",
        "DialogueCore",
      ], swiftSettings: strict),

    .target(
      name: "Transcripts",
      dependencies: [
        "CFileSystem",
        "DialogueCore",
        "JSON",
      ], swiftSettings: strict),
    .testTarget(
      name: "TranscriptsTests",
      dependencies: [
        "PostgreSQLStore",
        "TestFolders",
        "Transcripts",
      ], swiftSettings: strict),

    // The record in a database; empty without the trait.
    .target(
      name: "PostgreSQLStore",
      dependencies: [
        "DialogueCore",
        "JSON",
        "Transcripts",
        .target(name: "CPostgres", condition: .when(traits: ["PostgreSQL"])),
      ],
      swiftSettings: strict),

    // One session; cue examples, plans and the explorer; documents.
    .target(
      name: "Rehearsal",
      dependencies: [
        "Coaching",
        "DialogueCore",
        "JSON",
        "Listening",
        "SafeText",
        "Scripts",
        "Transcripts",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RehearsalTests",
      dependencies: [
        "Coaching",
        "DialogueCore",
        "Rehearsal",
        "Scripts",
        "TestFolders",
        "Transcripts",
      ],
      swiftSettings: strict),

    .target(
      name: "ScriptTests",
      dependencies: [
        "DialogueCore",
        "Listening",
        "Parallel",
        "Scripts",
        "Transcripts",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ScriptTestsTests",
      dependencies: [
        "ScriptTests",
        "TestFolders",
        "Transcripts",
      ], swiftSettings: strict),

    // The review page's template, style and script, embedded at compile time.
    .target(name: "CReviewPage", exclude: ["page"]),
    .target(
      name: "Reports",
      dependencies: [
        "CReviewPage",
        "Coaching",
        "DialogueCore",
        "JSON",
        "SafeText",
        "Transcripts",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Coaching",
        "DialogueCore",
        "JSON",
        "Listening",
        "Reports",
        "Scripts",
        "TinyScripts",
        "Transcripts",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),

    // JSON-RPC, a message a line, for the faces that speak it.
    .target(
      name: "JSONRPC",
      dependencies: [
        "JSON",
        "SafeText",
        "Transcripts",
      ], swiftSettings: strict),
    .testTarget(
      name: "JSONRPCTests",
      dependencies: [
        "JSONRPC",
        "Transcripts",
      ], swiftSettings: strict),

    // Many transcripts: searching, counting, taking names out.
    .target(
      name: "Archive",
      dependencies: [
        "DialogueCore",
        "JSON",
        "Parallel",
        "Transcripts",
      ], swiftSettings: strict),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "Archive",
        "DialogueCore",
        "JSON",
        "TestFolders",
        "Transcripts",
      ],
      swiftSettings: strict),

    // Transcripts for other programs, a format a file.
    .target(
      name: "Exports",
      dependencies: [
        "DialogueCore",
        "JSON",
        "SafeText",
        "Transcripts",
      ], swiftSettings: strict),
    .testTarget(
      name: "ExportsTests",
      dependencies: [
        "DialogueCore",
        "Exports",
        "JSON",
        "Transcripts",
      ],
      exclude: ["Goldens"],
      swiftSettings: strict),

    // Faces.
    .target(
      name: "LineProtocol",
      dependencies: [
        "Coaching",
        "DialogueCore",
        "JSON",
        "JSONRPC",
        "Rehearsal",
        "Reports",
        "SafeText",
        "Transcripts",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LineProtocolTests",
      dependencies: [
        "DialogueCore",
        "JSON",
        "JSONRPC",
        "LineProtocol",
        "Rehearsal",
        "Scripts",
        "TestFolders",
        "Transcripts",
      ],
      swiftSettings: strict),

    .target(
      name: "ContextProtocol",
      dependencies: [
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
      swiftSettings: strict),
    .testTarget(
      name: "ContextProtocolTests",
      dependencies: [
        "ContextProtocol",
        "DialogueCore",
        "JSON",
        "JSONRPC",
        "Rehearsal",
        "Scripts",
        "TestFolders",
        "Transcripts",
      ],
      swiftSettings: strict),

    .target(
      name: "Terminal",
      dependencies: [
        "CReadline",
        "Coaching",
        "DialogueCore",
        "Rehearsal",
        "Reports",
        "SafeText",
        "Transcripts",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "DialogueCore",
        "Reports",
        "Terminal",
      ], swiftSettings: strict),
    // The smallest program on a terminal, for the tests to drive.
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal"], path: "Tests/TerminalProbe", swiftSettings: strict),

    // Commands.
    .executableTarget(
      name: "amends",
      dependencies: [
        "Archive",
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
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // `make bench`.
    .executableTarget(
      name: "AmendsBench",
      dependencies: [
        "Coaching",
        "DialogueCore",
        "Listening",
        "Rehearsal",
        "Scripts",
        "Transcripts",
      ],
      swiftSettings: strict),

    // Folders and scripts for tests; the programs of this package, run as a person or another program does.
    .target(name: "TestFolders", path: "Tests/TestFolders", swiftSettings: strict),
    .target(name: "TinyScripts", dependencies: ["Scripts"], path: "Tests/TinyScripts", swiftSettings: strict),
    .target(
      name: "ProgramUnderTest", dependencies: ["TestFolders"], path: "Tests/ProgramUnderTest",
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "ProgramUnderTest",
        "TerminalProbe",
        "amends",
      ],
      exclude: ["Fixtures"],
      swiftSettings: strict),

    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ]
)

// `make fuzz` alone builds this, with a flag for all modules that nothing else may have.
if Context.environment["AMENDS_FUZZ"] != nil {
  package.products.append(.library(name: "AmendsFuzz", type: .static, targets: ["AmendsFuzz"]))
  package.targets.append(
    .target(
      name: "AmendsFuzz",
      dependencies: [
        "Coaching",
        "ContextProtocol",
        "DialogueCore",
        "JSON",
        "JSONRPC",
        "LineProtocol",
        "Rehearsal",
        "Scripts",
        "Transcripts",
      ],
      path: "Tests/Fuzz", exclude: ["corpus.py", "findings", "run"], swiftSettings: strict))
}

// `make docs` alone builds with DocC's plugin.
if Context.environment["AMENDS_DOCS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
