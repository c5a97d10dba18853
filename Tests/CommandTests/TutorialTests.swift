import Foundation
import ProgramUnderTest
import Testing

/// docs/tutorial.md is followed step by step: files are written and changed as it says, commands are run in one shell,
/// and what they print is what stands there. `...` stands for anything, also for several lines.
@Suite("The tutorial")
struct TutorialTests {
  @Test("does what it says, from an empty folder on")
  func followed() throws {
    let home = try ProgramUnderTest.newHome()
    var shell = try Shell(home: home)
    for step in try Tutorial.steps() {
      switch step {
      case .write(let path, let text): try shell.write(text, to: path)
      case .change(let path, let old, let new): try shell.change(path, old, to: new)
      case .run(let command, let expected):
        let printed = try shell.run(command)
        #expect(printed.matches(expected), "\(command)\nprinted\n\(printed)\nand not\n\(expected)")
      }
    }
  }
}

/// What the page asks the reader to do, in order.
private enum Tutorial {
  enum Step {
    case write(path: String, text: String)
    case change(path: String, old: String, new: String)
    case run(command: String, expected: String)
  }

  static func steps() throws -> [Step] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/tutorial.md"), encoding: .utf8)
    var steps: [Step] = []
    var block: (info: [String], lines: [String])?
    for line in page.components(separatedBy: "\n") {
      guard line.hasPrefix("```") else {
        block?.lines.append(line)
        continue
      }
      if let ended = block {
        steps += self.steps(ended.info, ended.lines)
        block = nil
      } else {
        block = (line.dropFirst(3).split(separator: " ").map(String.init), [])
      }
    }
    return steps
  }

  private static func steps(_ info: [String], _ lines: [String]) -> [Step] {
    func text(_ sign: Character) -> String {
      lines.filter { $0.first == sign }.map { $0.dropFirst() + "\n" }.joined()
    }
    switch info.first {
    case "console":
      var steps: [Step] = []
      for part in lines.joined(separator: "\n").components(separatedBy: "\n$ ") {
        let lines = (part.hasPrefix("$ ") ? String(part.dropFirst(2)) : part).components(separatedBy: "\n")
        steps.append(.run(command: lines[0], expected: lines.dropFirst().joined(separator: "\n")))
      }
      return steps
    case "diff": return [.change(path: info[1], old: text("-"), new: text("+"))]
    default: return [.write(path: info[1], text: lines.map { $0 + "\n" }.joined())]
    }
  }
}

/// One shell session: what a command sets, the next one finds.
private struct Shell {
  private let home: URL
  private var folder: String
  private var exported: [String: String] = [:]

  init(home: URL) throws {
    self.home = home
    folder = home.path
  }

  func write(_ text: String, to path: String) throws {
    let file = URL(filePath: "\(folder)/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func change(_ path: String, _ old: String, to new: String) throws {
    let file = URL(filePath: "\(folder)/\(path)")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.components(separatedBy: old).count == 2, "\(path) should hold this once:\n\(old)")
    try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
  }

  /// Runs a command; gives what it printed.
  mutating func run(_ command: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    let state = home.appending(path: ".state")
    process.arguments = ["-c", "\(command)\npwd > '\(state.path)'; env >> '\(state.path)'"]
    process.currentDirectoryURL = URL(filePath: folder)
    let programs = ProgramUnderTest.file(of: "amends").deletingLastPathComponent()
    process.environment = [
      "HOME": home.path, "PATH": "\(programs.path):/usr/bin:/bin", "LANG": "C.UTF-8",
    ].merging(exported) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    remember(try String(contentsOf: state, encoding: .utf8))
    return printed
  }

  private mutating func remember(_ state: String) {
    for line in state.components(separatedBy: "\n") {
      if line.hasPrefix("/") { folder = line }
      if line.hasPrefix("AMENDS_"), let sign = line.firstIndex(of: "=") {
        exported[String(line[..<sign])] = String(line[line.index(after: sign)...])
      }
    }
  }
}

extension String {
  /// Whether it is this text, in which `...` stands for anything; blanks at the ends of lines do not count.
  fileprivate func matches(_ expected: String) -> Bool {
    func plain(_ text: String) -> String {
      text.components(separatedBy: "\n").map { line in
        var line = line
        while line.last == " " { line.removeLast() }
        return line
      }.joined(separator: "\n").trimmingCharacters(in: .newlines)
    }
    var rest = Substring(plain(self))
    let pieces = plain(expected).components(separatedBy: "...")
    for (index, piece) in pieces.enumerated() {
      let piece = piece.trimmingCharacters(in: .whitespacesAndNewlines)
      if index == 0 {
        guard rest.hasPrefix(piece) else { return false }
        rest = rest.dropFirst(piece.count)
      } else if index == pieces.count - 1, piece.isEmpty {
        return true
      } else {
        guard let found = rest.firstRange(of: piece) else { return false }
        rest = rest[found.upperBound...]
      }
    }
    return pieces.count > 1 || rest.isEmpty
  }
}
