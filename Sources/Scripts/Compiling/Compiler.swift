import DialogueCore
import Parallel

/// Compiles scripts to a library, and reports all that is wrong with them at once.
public enum Compiler {
  /// The files may come in any order; of two with one path the later one counts, or is laid over the earlier one.
  ///
  /// - `smells`: Whether what is no mistake, but will not do what its author expects, is looked for.
  public static func compile(_ files: [ScriptFile], smells: Bool = true) -> Compilation {
    let checked = CheckedFiles(files)
    if smells { checked.lookForSmells() }
    return checked.compilation
  }

  /// The same, with smells, which are looked for while something is made of the library on another processor; nil where
  /// there is no library.
  public static func compile<Made>(
    _ files: [ScriptFile], making make: (Library) -> Made
  ) -> (compilation: Compilation, made: Made?) {
    // Nobody else looks at them meanwhile.
    nonisolated(unsafe) let checked = CheckedFiles(files)
    let (_, made) = concurrently({ checked.lookForSmells() }, { checked.library.map(make) })
    return (checked.compilation, made)
  }

  /// FNV-1a, 64 bits, over the paths and bytes of all that goes into the library, as 16 hexadecimal digits.
  static func digest(of files: [ScriptFile]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3  // no UTF-8 text holds 255: where one ends is told
    }
    for file in files where file.kind != .plan {
      add(file.path.utf8)
      add(file.bytes)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// Files that were read, with the errors in them found.
private struct CheckedFiles {
  private let draft: Draft
  private let names: NameTable
  /// Nil when there is an error.
  let library: Library?

  init(_ files: [ScriptFile]) {
    let files = files.layered
    let (digest, read) = concurrently({ Compiler.digest(of: files) }, { Draft(reading: files) })
    var draft = read
    draft.reportMissingFiles()
    let names = NameTable(draft)
    for rule in Rules.errors { rule.check(draft, names) }
    let isSound = !draft.reports.contains(where: \.hasErrors)
    library = isSound ? draft.library(digest: digest) : nil
    self.draft = draft
    self.names = names
  }

  /// Adds them to the reports. Where something is wrong, none are looked for.
  func lookForSmells() {
    if library == nil { return }
    for rule in Rules.smells { rule.check(draft, names) }
  }

  var compilation: Compilation {
    Compilation(
      library: library, diagnostics: draft.reports.flatMap(\.diagnostics).sorted(), plans: draft.plans)
  }
}

/// What came of compiling.
public struct Compilation: Sendable {
  /// Nil when there is an error among the diagnostics.
  public let library: Library?
  /// By file, line and column.
  public let diagnostics: [Diagnostic]
  public let plans: [Plan]
}

extension Draft {
  func library(digest: String) -> Library? {
    guard let rubric, let repair else { return nil }
    var library = Library(
      flows: table(flows.map(\.flow), by: \.id), scenarios: table(scenarios.map(\.scenario), by: \.id),
      personas: table(personas.map(\.persona), by: \.id),
      moves: table(moves.map(\.move).withPlacesTaken, by: \.id),
      lists: lists,
      flags: flags, rubric: rubric.rubric, repair: repair.repair, digest: digest)
    library.spelling = spelling ?? Spelling()
    library.articles = articles
    library.courses = table(courses.map(\.course), by: \.id)
    return library
  }

  private func table<Key: Hashable, Value>(_ values: [Value], by key: (Value) -> Key) -> [Key: Value] {
    Dictionary(values.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
